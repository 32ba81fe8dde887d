package nl.bijrijder.start;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import nl.bijrijder.guidance.conversation.ComingUp;
import nl.bijrijder.guidance.note.Notes;
import nl.bijrijder.platform.web.form.Button;
import nl.bijrijder.platform.web.form.FormOpening;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.route.NextStepId;
import nl.bijrijder.route.NextSteps;
import nl.bijrijder.route.PlanNextStep;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Initiative;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A student's start page: the next step, the road, and who rides along. */
@Controller
@RolesAllowed("STUDENT")
class StudentHomeController {

    private final StudentHomes homes;
    private final NextSteps steps;
    private final Notes notes;
    private final ComingUp comingUp;

    StudentHomeController(StudentHomes homes, NextSteps steps, Notes notes, ComingUp comingUp) {
        this.homes = homes;
        this.steps = steps;
        this.notes = notes;
        this.comingUp = comingUp;
    }

    @GetMapping("/student")
    ModelAndView show(CurrentUser user, @RequestParam(defaultValue = "1") int page, FormOpening opening) {
        return opening.of(page(user, page));
    }

    @PostMapping("/student/steps")
    ModelAndView plan(CurrentUser user, Submission<NextStepForm> form) {
        return form.on(page(user, 1))
                .save(typed -> steps.plan(user, typed.toCommand(user.self())))
                .done("start.home.step.planned", "/student");
    }

    @PostMapping("/student/steps/{id}/done")
    ModelAndView done(CurrentUser user, @PathVariable NextStepId id) {
        return Button.on("/student").press(() -> steps.done(user, id)).done("start.home.step.ticked", "/student");
    }

    private FormPage<NextStepForm> page(CurrentUser user, int number) {
        return FormPage.ofNew("start/home/student", NextStepId::valueOf, NextStepForm::empty)
                .keptFor(user, "/student")
                .with("home", () -> homes.of(user, user.self()))
                .with("notes", () -> notes.sharedWithMe(user, number))
                .with("ahead", () -> comingUp.ofStudent(user));
    }

    /** What a student types for a next step of their own. */
    record NextStepForm(
            @Nullable NextStepId id,

            @SaysSomething(message = "{start.home.step.text.required}")
            @Size(max = NextSteps.MAX_LENGTH, message = "{start.home.step.text.long}")
            @Nullable
            String text,

            @PlausibleDay @Nullable LocalDate dueOn) {

        static NextStepForm empty(NextStepId id) {
            return new NextStepForm(id, null, null);
        }

        /** The step asked for; only after validation. */
        PlanNextStep toCommand(StudentId student) {
            return new PlanNextStep(
                    NotFound.unless(id), student, Objects.requireNonNull(text), dueOn, Initiative.STUDENT);
        }
    }
}
