package nl.bijrijder.visit.day;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A teacher sees the day of a visit, and says where the group gathers. */
@Controller
@RequestMapping("/coach/visits/{id}/programme")
@RolesAllowed("TEAM_MEMBER")
class CoachProgrammeController {

    private final Programmes programmes;
    private final VisitWords outgoing;

    CoachProgrammeController(Programmes programmes, VisitWords outgoing) {
        this.programmes = programmes;
        this.outgoing = outgoing;
    }

    @GetMapping
    String show(CurrentUser user, @PathVariable CompanyVisitId id, Model model) {
        model.addAttribute("page", programmes.page(user, id));
        return "visit/programme/coach-show";
    }

    @GetMapping("/gathering")
    ModelAndView edit(CurrentUser user, @PathVariable CompanyVisitId id) {
        return page(user, id).open();
    }

    @PostMapping("/gathering")
    ModelAndView save(CurrentUser user, @PathVariable CompanyVisitId id, Submission<GatheringForm> form) {
        return form.on(page(user, id))
                .check(outgoing.in(user, id, form, "callWho", "gatherWhere"))
                .save(typed -> programmes.gather(user, id, typed.openedVersion(), typed.toFacts()))
                .done("visit.programme.gathering.saved", ProgrammePage.home(id));
    }

    private FormPage<GatheringForm> page(CurrentUser user, CompanyVisitId id) {
        return FormPage.of("visit/programme/coach-gathering", () -> programmes.gathering(user, id))
                .with("page", () -> programmes.page(user, id));
    }
}
