package nl.bijrijder.route;

/** Where a next step stands: open until the student or the team ticks it off. */
public enum NextStepStatus {
    OPEN,
    DONE
}
