package nl.bijrijder.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says that a rule is broken, in the object the rule is about. */
public final class Rule {

    private Rule() {}

    /**
     * The sentence of a rule that does not hold.
     *
     * @param field the form field it belongs to, or {@code ""} when it concerns the whole form
     * @param key key of the sentence in the message bundles
     * @param arguments what fills the sentence's placeholders
     */
    public static RuleBroken broken(String field, String key, Object... arguments) {
        return new RuleBroken(field, key, arguments);
    }

    /**
     * A rule to be looked at together with others.
     *
     * @param isBroken whether it does not hold
     * @param field the form field its sentence belongs to, or {@code ""} when it concerns the whole form
     * @param key key of the sentence in the message bundles
     * @param arguments what fills the sentence's placeholders
     */
    public static Runnable not(boolean isBroken, String field, String key, Object... arguments) {
        return () -> {
            if (isBroken) {
                throw broken(field, key, arguments);
            }
        };
    }

    /**
     * Looks at each of these rules, so that everything that is wrong is said at once.
     *
     * @throws RuleBroken the first that is broken, which knows of the others
     */
    public static void all(Runnable... rules) {
        RuleBroken first = null;
        for (var rule : rules) {
            try {
                rule.run();
            } catch (RuleBroken broken) {
                if (first == null) {
                    first = broken;
                } else {
                    broken.all().forEach(first::addSuppressed);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }

    /**
     * Refuses a day for something to be done that is over.
     *
     * @param field the form field the sentence belongs to
     * @param dueOn the day; null when there is none
     * @throws RuleBroken when it is before today
     */
    public static void refusePast(String field, @Nullable LocalDate dueOn, LocalDate today) {
        if (dueOn != null && dueOn.isBefore(today)) {
            throw broken(field, "shared.rule.past");
        }
    }
}
