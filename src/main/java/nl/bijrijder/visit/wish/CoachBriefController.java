package nl.bijrijder.visit.wish;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.IdempotencyKey;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.visit.CompanyVisitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A member of the team reads what the company would get to know, chooses the quotes, and sends it. */
@Controller
@RequestMapping("/coach/visits/{id}/brief")
@RolesAllowed("TEAM_MEMBER")
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

    /**
     * What a teacher lets the company read, and sends.
     *
     * @param id id of the brief to be, so that sending twice makes one
     * @param seen what stood in the preview
     * @param quotes values of the quotes that were ticked
     * @param noName values of the quotes in which, as the teacher says, no student is named
     */
    record BriefForm(
            @Nullable IdempotencyKey id,
            @Nullable String seen,
            @Nullable List<@Nullable String> quotes,
            @Nullable List<@Nullable String> noName) {

        static BriefForm of(BriefPreview preview) {
            var chosen = preview.choices().stream()
                    .filter(BriefPreview.QuoteChoice::chosen)
                    .<@Nullable String>map(BriefPreview.QuoteChoice::value)
                    .toList();
            return new BriefForm(IdempotencyKey.random(), preview.seen(), chosen, chosen);
        }

        /** What was ticked, beside what would be sent now. */
        BriefForm on(BriefPreview preview) {
            return new BriefForm(IdempotencyKey.random(), preview.seen(), quotes, noName);
        }

        IdempotencyKey briefId() {
            return NotFound.unless(id);
        }

        List<String> chosen() {
            return values(quotes);
        }

        List<String> withoutName() {
            return values(noName);
        }

        private static List<String> values(@Nullable List<@Nullable String> ticked) {
            return ticked == null
                    ? List.of()
                    : ticked.stream()
                            .filter(Objects::nonNull)
                            .map(Objects::requireNonNull)
                            .toList();
        }
    }
}
