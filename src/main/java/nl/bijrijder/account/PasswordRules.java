package nl.bijrijder.account;

/** Length is all we ask of a password (NIST SP 800-63B, OWASP ASVS 5.0): no composition rules. */
public final class PasswordRules {

    /** Fewest characters, counted as people see them. */
    public static final int MIN_LENGTH = 12;
    /** Most characters; long enough for any sentence, short enough to hash. */
    public static final int MAX_LENGTH = 128;

    private PasswordRules() {}

    static void check(String password) {
        var length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH) {
            throw new PasswordTooWeak("account.password.short", MIN_LENGTH);
        }
        if (length > MAX_LENGTH) {
            throw new PasswordTooWeak("account.password.long", MAX_LENGTH);
        }
    }
}
