package nl.bijrijder.start;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.route.NextStepId;
import nl.bijrijder.route.NextSteps;
import nl.bijrijder.route.PlanNextStep;
import nl.bijrijder.shared.Initiative;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;

/** What a student types for a next step of their own. */
record NextStepForm(
        @Nullable NextStepId id,

        @NotBlank(message = "{start.home.step.text.required}")
        @Size(max = NextSteps.MAX_LENGTH, message = "{start.home.step.text.long}")
        @Nullable
        String text,

        @PlausibleDay @Nullable LocalDate dueOn) {

    static NextStepForm empty(NextStepId id) {
        return new NextStepForm(id, null, null);
    }

    /** The step asked for; only after validation. */
    PlanNextStep toCommand(StudentId student) {
        return new PlanNextStep(NotFound.unless(id), student, Objects.requireNonNull(text), dueOn, Initiative.STUDENT);
    }
}
