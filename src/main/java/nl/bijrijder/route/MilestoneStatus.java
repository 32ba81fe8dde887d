package nl.bijrijder.route;

/** Where a milestone of a student's route stands. */
public enum MilestoneStatus {
    TO_DO,
    DONE,
    /** left out on purpose, with a reason: tailoring. */
    SKIPPED
}
