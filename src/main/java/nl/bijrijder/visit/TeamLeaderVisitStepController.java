package nl.bijrijder.visit;

import nl.bijrijder.platform.web.form.FormOpening;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
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
@PreAuthorize("hasRole('TEAM_LEADER')")
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
            throw new VisitNotThere();
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
}
