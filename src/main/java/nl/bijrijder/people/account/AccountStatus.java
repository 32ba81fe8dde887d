package nl.bijrijder.people.account;

/** How far an account is. */
public enum AccountStatus {
    /** There is no password yet. */
    INVITED,
    /** Can sign in. */
    ACTIVE,
    /** Has ended; nobody signs in with it any more. */
    ENDED
}
