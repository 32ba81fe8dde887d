package nl.bijrijder.route;

import java.util.Set;

/**
 * The two kinds of route (R1). An integrated route starts in year 3 of the basic vocational track and ends at mbo level 2,
 * the start qualification; a continuing one ends at level 2, 3 or 4, with both diplomas.
 */
public enum RouteType {
    /** geïntegreerde leerroute. */
    INTEGRATED(Set.of(2)),
    /** doorlopende leerroute. */
    CONTINUING(Set.of(2, 3, 4));

    private final Set<Integer> levels;

    RouteType(Set<Integer> levels) {
        this.levels = levels;
    }

    /** The mbo levels such a route may end at. */
    public Set<Integer> levels() {
        return levels;
    }

    /** Whether such a route may end at this mbo level. */
    public boolean endsAt(int level) {
        return levels.contains(level);
    }

    /** How many route years such a route takes: two at the vmbo school and, at the college, two for level 2 and three above. */
    static int yearsTo(int level) {
        return level <= 2 ? 4 : 5;
    }
}
