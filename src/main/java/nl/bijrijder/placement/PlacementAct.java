package nl.bijrijder.placement;

import nl.bijrijder.shared.FileAct;

/** What is done with a student's placements and learning goals. */
enum PlacementAct implements FileAct {
    /** Planned a placement. */
    PLACEMENT_PLANNED,
    /** Changed what is agreed about a placement: days, company, conversations. */
    PLACEMENT_CHANGED,
    /** Stopped a placement early. */
    PLACEMENT_STOPPED,
    /** Ticked off a conversation of a placement. */
    PLACEMENT_CONTACT_HELD,
    /** Wrote a learning goal, or gave it other words. */
    LEARNING_GOAL_WRITTEN,
    /** Looked back, as the student, on a learning goal. */
    LEARNING_GOAL_LOOKED_BACK
}
