package nl.bijrijder.visit.guest;

/** What can be done through a link. */
enum GuestActKind {
    CONFIRMED,
    COUNTERED,
    CANCELLED,
    CLASS,
    PROMISED,
    FEEDBACK,
    PROFILE
}
