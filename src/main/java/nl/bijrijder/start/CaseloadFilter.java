package nl.bijrijder.start;

import java.util.Arrays;
import nl.bijrijder.guidance.coaching.Signal;
import nl.bijrijder.guidance.coaching.Standing;

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
    boolean shows(Standing standing) {
        return switch (this) {
            case ALL -> true;
            case SIGNAL -> !standing.signals().isEmpty();
            case QUIET -> standing.isQuiet();
            case LATE -> standing.has(Signal.Kind.STEP_LATE);
            default -> standing.routeYear() != null && name().endsWith("_" + standing.routeYear());
        };
    }
}
