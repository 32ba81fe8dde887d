package nl.bijrijder.people.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.bijrijder.shared.PlainText;

/**
 * The code by which the Dutch government knows a school or college: two digits and two letters.
 *
 * @param value the code in capitals
 */
public record Brin(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{2}[A-Z]{2}");

    /** Reads what somebody typed; empty when it has not the shape of a BRIN. */
    public static Optional<Brin> parse(String typed) {
        var code = PlainText.line(typed).toUpperCase(Locale.ROOT);
        return SHAPE.matcher(code).matches() ? Optional.of(new Brin(code)) : Optional.empty();
    }
}
