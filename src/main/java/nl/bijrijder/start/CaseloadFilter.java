package nl.bijrijder.start;

import java.util.Arrays;
import nl.bijrijder.guidance.coaching.GuidanceStatus;
import nl.bijrijder.guidance.coaching.Signal;

/** Which students a coach looks at. */
enum CaseloadFilter {
    /** Everybody. */
    ALL,
    /** Students for whom a flag of the continuity guard is up. */
    SIGNAL,
    /** Students not spoken to for longer than the team finds good. */
    QUIET,
    /** Students whose next step is past its day. */
    LATE,
    YEAR_1,
    YEAR_2,
    YEAR_3,
    YEAR_4;

    /** The filter with this name; anything else shows everybody. */
    static CaseloadFilter named(String name) {
        return Arrays.stream(values())
                .filter(filter -> filter.name().equals(name))
                .findFirst()
                .orElse(ALL);
    }

    /** Whether this student is among them. */
    boolean shows(GuidanceStatus status) {
        return switch (this) {
            case ALL -> true;
            case SIGNAL -> !status.signals().isEmpty();
            case QUIET -> status.isQuiet();
            case LATE -> status.has(Signal.Kind.STEP_LATE);
            default -> status.routeYear() != null && name().endsWith("_" + status.routeYear());
        };
    }
}
