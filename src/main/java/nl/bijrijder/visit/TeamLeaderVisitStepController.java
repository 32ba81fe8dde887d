package nl.bijrijder.visit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.bijrijder.platform.web.form.FormOpening;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A team leader takes an agreed visit one step on: prepared, held, looked back on. */
@Controller
@RequestMapping("/team/visits/{id}/step")
@RolesAllowed("TEAM_LEADER")
class TeamLeaderVisitStepController {

    private final VisitPages pages;
    private final VisitPlanning planning;

    TeamLeaderVisitStepController(VisitPages pages, VisitPlanning planning) {
        this.pages = pages;
        this.planning = planning;
    }

    @GetMapping
    ModelAndView show(CurrentUser user, @PathVariable CompanyVisitId id, FormOpening opening) {
        var details = pages.details(user, id);
        if (!details.may().mayStep()) {
            throw new WrongVisitStatus();
        }
        return opening.of(page(user, id, details.status()));
    }

    @PostMapping
    ModelAndView take(CurrentUser user, @PathVariable CompanyVisitId id, Submission<StepForm> form) {
        return form.on(page(user, id, StepForm.step(form.typed())))
                .beside(StepForm::fieldOf)
                .rules(StepForm::checkStep)
                .save(typed -> planning.take(user, id, StepForm.step(typed), typed.passed()))
                .done(typed -> StepForm.step(typed).takenKey(), "/team/visits/" + id);
    }

    private FormPage<StepForm> page(CurrentUser user, CompanyVisitId id, VisitStatus step) {
        var details = SingletonSupplier.of(() -> pages.details(user, id));
        return FormPage.of("visit/team-step", () -> StepForm.of(step))
                .keptFor(user, "/team/visits/" + id + "/step")
                .with("details", details)
                .with("step", () -> step)
                .with("back", () -> pages.lookingBack(user, details.obtain()));
    }

    /**
     * Takes a visit one step on.
     *
     * @param from the status the page showed, so that a second press takes no second step
     * @param reason why to go on although something is missing, or empty
     */
    record StepForm(
            @Nullable String from,

            @Size(max = 2000, message = "{visit.note.long}") @Nullable
            String reason) {

        private static final List<VisitStatus> STEPS =
                List.of(VisitStatus.AGREED, VisitStatus.PREPARED, VisitStatus.HELD);

        static StepForm of(VisitStatus status) {
            return new StepForm(status.name(), null);
        }

        /** Asks for a step that can be taken. */
        void checkStep() {
            if (STEPS.stream().noneMatch(this::isFrom)) {
                throw new WrongVisitStatus();
            }
        }

        /** The field in which a team leader writes why something is missing; nobody holds a visit before its day. */
        String fieldOf(RuleBroken broken) {
            return broken instanceof VisitGateClosed
                    ? step(this) == VisitStatus.PREPARED ? "" : "reason"
                    : broken.field();
        }

        private boolean isFrom(VisitStatus status) {
            return status.name().equals(from);
        }

        /** The step the page spoke of, also when somebody took it meanwhile. */
        static VisitStatus step(@Nullable StepForm form) {
            return STEPS.stream()
                    .filter(step -> form != null && form.isFrom(step))
                    .findFirst()
                    .orElse(VisitStatus.AGREED);
        }

        @Nullable
        String passed() {
            return PlainText.linesOrNull(reason);
        }
    }
}
