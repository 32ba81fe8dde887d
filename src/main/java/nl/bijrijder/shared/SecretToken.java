package nl.bijrijder.shared;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * 256 random bits that open something for whoever holds them: a company's page, a calendar, a browser that is known.
 *
 * @param text as it stands in an address or a cookie; from outside it may be anything
 */
public record SecretToken(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** A new one; 43 characters that need no escaping in an address. */
    public static SecretToken random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What was given for one. */
    public static SecretToken valueOf(String text) {
        return new SecretToken(text);
    }

    /** What is kept of it. */
    public String fingerprint() {
        return Fingerprint.of(text);
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "SecretToken";
    }
}
