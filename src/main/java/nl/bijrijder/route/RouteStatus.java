package nl.bijrijder.route;

/** Where a learning route stands; it ends with the start qualification or a transfer option, never silently (R4). */
enum RouteStatus {
    RUNNING,
    FINISHED,
    STOPPED
}
