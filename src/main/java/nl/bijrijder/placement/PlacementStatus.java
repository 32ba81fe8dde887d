package nl.bijrijder.placement;

import java.time.LocalDate;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;

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

    /**
     * Asks for a placement of which something can still change.
     *
     * @throws RuleBroken when it was stopped
     */
    void requireNotStopped() {
        if (this == STOPPED) {
            throw Rule.broken("", "placement.rule.stopped");
        }
    }

    /**
     * Asks for a placement that can still be ended early.
     *
     * @throws RuleBroken when it was stopped already, or came to its end
     */
    void requireStoppable() {
        requireNotStopped();
        requireOpen();
    }

    /**
     * Asks for a placement to which something can be added.
     *
     * @throws RuleBroken when it is over
     */
    void requireOpen() {
        if (!isOpen()) {
            throw Rule.broken("", "placement.rule.over");
        }
    }

    /** Whether the placement is still to come or going on. */
    public boolean isOpen() {
        return this == PLANNED || this == RUNNING;
    }
}
