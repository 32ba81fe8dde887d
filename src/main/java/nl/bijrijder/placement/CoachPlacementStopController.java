package nl.bijrijder.placement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.platform.web.form.FormOpening;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A member of the team ends a placement early, with a reason that the student reads too. */
@Controller
@RequestMapping("/coach/students/{student}/placements/{placement}/stop")
@RolesAllowed("TEAM_MEMBER")
class CoachPlacementStopController {

    private final Placements placements;
    private final PlacementPages pages;

    CoachPlacementStopController(Placements placements, PlacementPages pages) {
        this.placements = placements;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView showStop(
            CurrentUser user,
            @PathVariable StudentId student,
            @PathVariable PlacementId placement,
            FormOpening opening) {
        var summary = pages.opening(user, student);
        var view = pages.view(user, summary, placement);
        view.placement().status().requireStoppable();
        return opening.of(page(user, summary, placement, () -> view));
    }

    @PostMapping
    ModelAndView stop(
            CurrentUser user,
            @PathVariable StudentId student,
            @PathVariable PlacementId placement,
            Submission<StopForm> form) {
        var summary = pages.student(user, student);
        return form.on(page(user, summary, placement, () -> pages.view(user, summary, placement)))
                .save(typed -> placements.stop(user, student, placement, typed.stoppedOn(), typed.words()))
                .done("placement.stopped", CoachPlacementController.place(student, placement));
    }

    private static FormPage<StopForm> page(
            CurrentUser user, StudentSummary student, PlacementId id, Supplier<PlacementView> view) {
        return FormPage.of("placement/coach-stop", () -> new StopForm(null, null))
                .keptFor(user, CoachPlacementController.place(student.id(), id) + "/stop")
                .with("student", () -> student)
                .with("view", view);
    }

    /**
     * Why a placement ends early.
     *
     * @param stoppedOn the last day at the company; of no meaning when it did not begin yet
     */
    record StopForm(
            @PlausibleDay @Nullable LocalDate stoppedOn,

            @SaysSomething(message = "{placement.stop.reason.required}")
            @Size(max = 2000, message = "{placement.stop.reason.long}")
            @Nullable
            String reason) {

        /** Lengths are counted of the text as it will be kept. */
        StopForm {
            reason = PlainText.linesOrNull(reason);
        }

        /** Why; only after validation. */
        String words() {
            return Objects.requireNonNull(reason);
        }
    }
}
