package nl.bijrijder.home;

import java.util.Arrays;

/** Which students a coach looks at. */
enum CaseloadFilter {
    /** Everybody. */
    ALL,
    /** Those not spoken to for longer than the team finds good, or never. */
    QUIET,
    /** Those whose next step is past its day. */
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
    boolean shows(CoachHome.Row row) {
        return switch (this) {
            case ALL -> true;
            case QUIET -> row.quiet() || row.contact() == null;
            case LATE -> row.late();
            default -> row.routeYear() != null && name().endsWith("_" + row.routeYear());
        };
    }
}
