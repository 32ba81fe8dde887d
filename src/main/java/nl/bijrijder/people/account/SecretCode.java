package nl.bijrijder.people.account;

import java.security.SecureRandom;
import java.util.Locale;
import nl.bijrijder.shared.Fingerprint;

/**
 * A code that is handed to one person once. 100 random bits in letters and digits that cannot be mistaken for one another;
 * only its SHA-256 is stored.
 *
 * @param text what the person types, in groups of five
 */
public record SecretCode(String text) {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 20;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new code. */
    public static SecretCode random() {
        var code = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new SecretCode(code.toString());
    }

    /** The form in which a code is stored and compared; blanks, hyphens and case do not matter. */
    public static String hash(String typed) {
        return Fingerprint.of(typed.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT));
    }

    /** This code's stored form. */
    public String hash() {
        return hash(text);
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "SecretCode";
    }
}
