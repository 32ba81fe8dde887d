package nl.bijrijder.guidance.coaching;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** After how many weeks without a conversation a team finds it long. */
record RhythmForm(
        @Nullable Integer version,

        @NotNull(message = "{people.team.rhythm.outside}")
        @Min(value = 1, message = "{people.team.rhythm.outside}")
        @Max(value = TeamRhythm.MOST_WEEKS, message = "{people.team.rhythm.outside}")
        @Nullable
        Integer weeks) {

    static RhythmForm of(TeamRhythm rhythm) {
        return new RhythmForm(rhythm.version(), rhythm.team().contactWeeks());
    }

    int openedVersion() {
        return Objects.requireNonNullElse(version, -1);
    }

    /** What was chosen; only after validation. */
    int chosen() {
        return Objects.requireNonNull(weeks);
    }
}
