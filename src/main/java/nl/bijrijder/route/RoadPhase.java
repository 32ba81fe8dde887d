package nl.bijrijder.route;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A place on the road: which route year, and which of the four phases of that school year.
 *
 * @param routeYear from 1
 * @param phase 1 to 4, about ten weeks each
 */
@Embeddable
record RoadPhase(int routeYear, int phase) implements Comparable<RoadPhase> {

    static final int PHASES = 4;

    /** The phase of the school year a day lies in: August to October, then November, February and May. */
    static int phaseOf(LocalDate day) {
        return (day.getMonthValue() + 4) % 12 / 3 + 1;
    }

    /** The moment so many phases later, or earlier when negative. */
    RoadPhase plus(int phases) {
        var index = index() + phases;
        return new RoadPhase(Math.floorDiv(index, PHASES) + 1, Math.floorMod(index, PHASES) + 1);
    }

    /** Whether the phase lies on a road of so many years. */
    boolean isWithin(int years) {
        return routeYear >= 1 && routeYear <= years && phase >= 1 && phase <= PHASES;
    }

    @Override
    public int compareTo(RoadPhase other) {
        return Integer.compare(index(), other.index());
    }

    private int index() {
        return (routeYear - 1) * PHASES + phase - 1;
    }
}
