package nl.bijrijder.visit.wish;

import java.util.Objects;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A member of the team reads what the company would get to know, chooses the quotes, and sends it. */
@Controller
@RequestMapping("/coach/visits/{id}/brief")
@PreAuthorize("hasRole('TEAM_MEMBER')")
class CoachBriefController {

    private final ClassBriefs briefs;

    CoachBriefController(ClassBriefs briefs) {
        this.briefs = briefs;
    }

    @GetMapping
    ModelAndView show(CurrentUser user, @PathVariable CompanyVisitId id) {
        return page(user, id).open();
    }

    @PostMapping("/quotes")
    ModelAndView choose(CurrentUser user, @PathVariable CompanyVisitId id, Submission<BriefForm> form) {
        return form.on(page(user, id).with("choosing", () -> true))
                .shownAs(typed -> typed.on(briefs.preview(user, id)))
                .save(typed -> briefs.choose(user, id, typed.chosen(), typed.withoutName()))
                .done("visit.wish.quotes.saved", place(id));
    }

    @PostMapping
    ModelAndView send(CurrentUser user, @PathVariable CompanyVisitId id, Submission<BriefForm> form) {
        return form.on(page(user, id))
                .shownAs(typed -> BriefForm.of(briefs.preview(user, id)))
                .save(typed -> briefs.send(user, id, typed.briefId(), Objects.requireNonNullElse(typed.seen(), "")))
                .done("visit.wish.brief.sent", place(id));
    }

    private FormPage<BriefForm> page(CurrentUser user, CompanyVisitId id) {
        return FormPage.of("visit/wish/coach-brief", "preview", () -> briefs.preview(user, id), BriefForm::of);
    }

    private static String place(CompanyVisitId visit) {
        return "/coach/visits/" + visit + "/brief";
    }
}
