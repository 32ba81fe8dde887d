package nl.bijrijder.visit.wish;

/** What a student says about one topic of a visit (DOMAIN §4: want to see, want to do, rather not). */
public enum WishKind {
    /** I would like to see that. */
    WANT_TO_SEE,
    /** I would like to do that. */
    WANT_TO_DO,
    /** I would rather not. */
    RATHER_NOT
}
