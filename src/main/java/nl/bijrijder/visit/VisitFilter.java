package nl.bijrijder.visit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Which visits a list shows. */
enum VisitFilter {
    /** All of them. */
    ALL,
    /** Visits that still have to take place. */
    AHEAD,
    PLANNING,
    AGREED,
    PREPARED,
    HELD,
    CLOSED,
    CANCELLED;

    /** The filter with this name; anything else shows all. */
    static VisitFilter named(String name) {
        return Arrays.stream(values())
                .filter(filter -> filter.name().equals(name))
                .findFirst()
                .orElse(ALL);
    }

    /** The statuses it lets through. */
    Set<VisitStatus> statuses() {
        return switch (this) {
            case ALL -> Set.of(VisitStatus.values());
            case AHEAD -> Set.of(VisitStatus.PLANNING, VisitStatus.AGREED, VisitStatus.PREPARED);
            default -> Set.of(VisitStatus.valueOf(name()));
        };
    }

    static List<VisitFilter> all() {
        return List.of(values());
    }
}
