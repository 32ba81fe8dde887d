package nl.bijrijder.route;

import nl.bijrijder.shared.FileAct;

/** What is done with a student's road. */
enum RouteAct implements FileAct {
    /** Put the student on a plan. */
    ROUTE_STARTED,
    /** Put a next step on the route. */
    STEP_PLANNED,
    /** Ticked a next step off. */
    STEP_DONE,
    /** Said that a milestone was passed. */
    MILESTONE_DONE,
    /** Left a milestone out. */
    MILESTONE_SKIPPED
}
