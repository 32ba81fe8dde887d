package nl.bijrijder.platform.database;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * What should be saved is refused because of what is stored: two rows cannot be the same, or not at the same time. The bundle of the
 * room that owns the table has the sentence under the constraint's name, {@code constraint.account_email_uk}; without one, the
 * general sentence {@code constraint} is told.
 */
public final class BrokenConstraint extends DataIntegrityViolationException {

    private static final String GENERAL = "constraint";
    private static final Pattern IN_THE_WAY = Pattern.compile("\\w+_(?<column>[a-z]+)_(?:uk|ex)|\\w+_pkey");

    private final RuleBroken rule;

    private BrokenConstraint(RuleBroken rule, DataIntegrityViolationException broken) {
        super(broken.getMessage(), broken);
        this.rule = rule;
    }

    /** What PostgreSQL refused as news for a page, when a row is in the way; anything else is a fault of ours and stays what it is. */
    static DataIntegrityViolationException orOther(DataIntegrityViolationException broken, MessageSource sentences) {
        return constraintOf(broken)
                .filter(name -> IN_THE_WAY.matcher(name).matches())
                .map(name -> Rule.broken(field(name), key(name, sentences)))
                .<DataIntegrityViolationException>map(rule -> new BrokenConstraint(rule, broken))
                .orElse(broken);
    }

    /** The rule behind the constraint. */
    public RuleBroken rule() {
        return rule;
    }

    private static Optional<String> constraintOf(DataIntegrityViolationException broken) {
        return broken.getMostSpecificCause() instanceof PSQLException said && said.getServerErrorMessage() != null
                ? Optional.ofNullable(said.getServerErrorMessage().getConstraint())
                : Optional.empty();
    }

    private static String key(String constraint, MessageSource sentences) {
        var own = GENERAL + "." + constraint;
        return hasSentence(own, sentences) ? own : GENERAL;
    }

    private static boolean hasSentence(String key, MessageSource sentences) {
        @Nullable String sentence = sentences.getMessage(key, null, null, Locale.ROOT);
        return sentence != null;
    }

    /** The form field the sentence belongs to, as far as the constraint's name tells; a period overlaps from its start. */
    private static String field(String constraint) {
        var named = IN_THE_WAY.matcher(constraint);
        if (constraint.endsWith("_ex")) {
            return "startsOn";
        }
        return named.matches() && named.group("column") != null ? named.group("column") : "";
    }
}
