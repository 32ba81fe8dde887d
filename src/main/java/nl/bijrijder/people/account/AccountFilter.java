package nl.bijrijder.people.account;

import java.util.Arrays;
import java.util.Optional;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** Which accounts a manager looks for: words of a name or address, and a status. */
record AccountFilter(@Nullable String q, @Nullable String status) {

    private static final int LONGEST = 200;

    /** What was typed, short enough to look for. */
    String words() {
        var words = q == null ? "" : PlainText.line(q);
        return words.substring(
                0, words.offsetByCodePoints(0, Math.min(words.codePointCount(0, words.length()), LONGEST)));
    }

    /** The status chosen; one we do not know counts as none. */
    Optional<AccountStatus> chosenStatus() {
        return Arrays.stream(AccountStatus.values())
                .filter(known -> known.name().equals(status))
                .findFirst();
    }
}
