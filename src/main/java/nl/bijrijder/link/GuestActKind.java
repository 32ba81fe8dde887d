package nl.bijrijder.link;

/** What can be done through a link. */
public enum GuestActKind {
    CONFIRMED,
    COUNTERED,
    CANCELLED,
    CLASS,
    PROMISED,
    FEEDBACK,
    PROFILE
}
