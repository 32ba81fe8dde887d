package nl.bijrijder.guidance.coaching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One flag of the continuity guard (DOMAIN §6): somebody should do something about this student's guidance, before there is a gap.
 *
 * @param day the day that explains it: when something ends, begins or was due, or null where nothing has to be explained
 */
public record Signal(Kind kind, @Nullable LocalDate day) {

    /** What is the matter, the most urgent first. */
    public enum Kind {
        /** Nobody coaches the student today. */
        NO_COACH,
        /** Who coaches the student left the team. */
        COACH_GONE,
        /** The coach stops, as was agreed, and nobody comes after. */
        COACH_STOPS,
        /** The coach's membership of the team ends, and nobody comes after. */
        COACH_LEAVES,
        /** The student was never spoken to, for longer than the team's rhythm. */
        NEVER_SPOKEN,
        /** The last conversation is longer ago than the team's rhythm. */
        LONG_AGO,
        /** The most urgent next step is past its day. */
        STEP_LATE,
        /** The student crosses to the mbo soon. */
        CROSSING,
        /** The student's team stops soon. */
        TEAM_ENDS;

        /** Whether there is a gap already, and not only a chance of one. */
        boolean isGap() {
            return this == NO_COACH || this == COACH_GONE;
        }
    }

    /** Key of the words; they get the day. */
    public String key() {
        return "guidance.coaching.signal." + kind;
    }

    /** How the tag looks. */
    public String tag() {
        return kind.isGap() ? "stop" : "warn";
    }
}
