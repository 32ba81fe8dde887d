package nl.bijrijder.guidance.coaching;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Who will coach, and from which day. */
record AssignCoachForm(
        @Nullable CoachshipId id,

        @NotNull(message = "{guidance.coaching.assign.coach.required}") @Nullable
        AccountId coach,

        @NotNull(message = "{guidance.coaching.assign.startsOn.required}")
        @PlausibleDay
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        @Nullable
        LocalDate startsOn) {

    static AssignCoachForm blank(LocalDate today) {
        return new AssignCoachForm(CoachshipId.random(), null, today);
    }

    /** The coachship asked for; only after validation. */
    AssignCoach toCommand(StudentId student) {
        var coachshipId = id == null ? CoachshipId.random() : id;
        return new AssignCoach(coachshipId, student, Objects.requireNonNull(coach), Objects.requireNonNull(startsOn));
    }
}
