package nl.bijrijder.people.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;

/**
 * Length, and not one of the passwords everybody guesses first, is all we ask (NIST SP 800-63B, OWASP ASVS 5.0): no composition
 * rules. What is guessed first comes from the word lists of zxcvbn, which are inside the application; nothing is asked elsewhere.
 */
final class PasswordRules {

    /** Fewest characters, counted as people see them. */
    public static final int MIN_LENGTH = 12;
    /** Most characters; long enough for any sentence, short enough to hash. */
    public static final int MAX_LENGTH = 128;

    /** zxcvbn's scores 0 and 1: fewer than a million guesses. */
    private static final int TOO_EASY = 1;

    /** What is looked at of a long password; the time it takes grows with the square of the length. */
    private static final int LOOKED_AT = 64;

    private static final List<String> FIRST_GUESSES =
            List.of("wachtwoord", "welkom", "school", "geheim", "inloggen", "docent", "leerling", "student", "coach");

    private static final Zxcvbn GUESSER = new Zxcvbn();

    private PasswordRules() {}

    /**
     * Accepts a password for somebody.
     *
     * @throws RuleBroken when it is too short, too long, or among the first that anybody would try
     */
    static void check(String password, PersonName name, EmailAddress email) {
        checkLength(password);
        var guesses = Stream.of(
                        Stream.of(email.value().split("[^\\p{L}\\p{N}]+")),
                        Stream.of(name.full().split(" ")),
                        FIRST_GUESSES.stream())
                .flatMap(words -> words)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        var start = password.substring(0, Math.min(LOOKED_AT, password.length()));
        if (GUESSER.measure(start, guesses).getScore() <= TOO_EASY) {
            throw Rule.broken("password", "people.account.password.easy", MIN_LENGTH);
        }
    }

    /** The part of the rule that needs to know nothing about the person. */
    static void checkLength(String password) {
        var length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH) {
            throw Rule.broken("password", "people.account.password.short", MIN_LENGTH);
        }
        if (length > MAX_LENGTH) {
            throw Rule.broken("password", "people.account.password.long", MAX_LENGTH);
        }
    }
}
