package nl.bijrijder.placement;

import java.time.LocalDate;

/** Where a placement is, as it follows from its days and from being stopped. */
public enum PlacementStatus {
    /** The first day of the placement is still to come. */
    PLANNED("calm"),
    /** The student is at the company in these days. */
    RUNNING("good"),
    /** The last day of the placement has passed. */
    ENDED("calm"),
    /** The placement was stopped early, with a reason. */
    STOPPED("stop");

    private final String tag;

    PlacementStatus(String tag) {
        this.tag = tag;
    }

    static PlacementStatus on(LocalDate today, LocalDate startsOn, LocalDate endsOn) {
        if (today.isBefore(startsOn)) {
            return PLANNED;
        }
        return today.isAfter(endsOn) ? ENDED : RUNNING;
    }

    /** Which kind of tag says it on a page. */
    public String tag() {
        return tag;
    }

    /** Whether the placement is still to come or going on. */
    public boolean isOpen() {
        return this == PLANNED || this == RUNNING;
    }
}
