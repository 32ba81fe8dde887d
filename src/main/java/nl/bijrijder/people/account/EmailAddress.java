package nl.bijrijder.people.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;

/**
 * An e-mail address as accounts are found by: lower case, without blanks around it.
 *
 * @param value the address
 */
public record EmailAddress(String value) {

    /** Longest address, in characters (RFC 5321). */
    public static final int MAX_LENGTH = 254;

    /** What an address looks like, as a pattern. */
    public static final String SHAPE = "[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@]+";

    private static final Pattern SHAPED = Pattern.compile(SHAPE);

    /** Reads what somebody typed; empty when it has not the shape of an address. */
    public static Optional<EmailAddress> parse(String typed) {
        var address = PlainText.line(typed).toLowerCase(Locale.ROOT);
        return address.length() <= MAX_LENGTH && SHAPED.matcher(address).matches()
                ? Optional.of(new EmailAddress(address))
                : Optional.empty();
    }

    /**
     * Reads what somebody typed in a form.
     *
     * @throws RuleBroken when it has not the shape of an address
     */
    public static EmailAddress require(String typed) {
        return parse(typed).orElseThrow(() -> Rule.broken("email", "people.account.email.shape"));
    }

    /**
     * Reads an address that is known to be well formed.
     *
     * @throws IllegalArgumentException when it is not
     */
    public static EmailAddress of(String address) {
        return parse(address).orElseThrow(() -> new IllegalArgumentException("no e-mail address"));
    }
}
