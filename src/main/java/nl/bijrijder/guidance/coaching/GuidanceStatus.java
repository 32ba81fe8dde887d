package nl.bijrijder.guidance.coaching;

import java.time.LocalDate;
import java.util.List;
import nl.bijrijder.guidance.coaching.Signal.Kind;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.route.NextStepSummary;
import nl.bijrijder.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * How one student stands today.
 *
 * @param routeYear today's route year, or null without a route
 * @param gap how long the student was not spoken to
 * @param step the most urgent open next step, or null
 * @param coach who coaches the student today, or null
 * @param coachUntil the last day with a coach as it looks now, or null when none is in sight
 * @param signals the flags of the continuity guard, the most urgent first
 */
public record GuidanceStatus(
        StudentSummary student,
        @Nullable Integer routeYear,
        ContactGap gap,
        @Nullable NextStepSummary step,
        @Nullable AccountId coach,
        @Nullable LocalDate coachUntil,
        List<Signal> signals) {

    private static final int CALM = Kind.values().length;

    /** When somebody last spoke to the student, or null. */
    public @Nullable Contact contact() {
        return gap.contact();
    }

    /** Whether this flag is up. */
    public boolean has(Kind kind) {
        return signals.stream().anyMatch(signal -> signal.kind() == kind);
    }

    /** Whether the student was not spoken to for longer than the team finds good. */
    public boolean isQuiet() {
        return gap.isLong();
    }

    /** Whether there is no coach who can do the work today. */
    boolean isWithoutCoach() {
        return signals.stream().anyMatch(signal -> signal.kind().isGap());
    }

    /** Whether the day the coach stops is among the flags already. */
    public boolean isCoachFlagged() {
        return has(Kind.COACH_STOPS) || has(Kind.COACH_LEAVES);
    }

    /** Place in a list with the most urgent on top: the number of the first flag; without a flag after all that have one. */
    public int urgency() {
        return signals.isEmpty() ? CALM : signals.get(0).kind().ordinal();
    }
}
