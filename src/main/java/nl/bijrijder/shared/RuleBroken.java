package nl.bijrijder.shared;

import java.io.Serial;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule of the domain was broken; see {@link Rule#broken}. The page shows the message behind {@link #key()}, never the exception's
 * own text. A subclass exists where somebody answers that rule in a way of its own.
 */
public class RuleBroken extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String key;
    private final transient Object[] arguments;

    /**
     * @param field the form field the sentence belongs to, or {@code ""} when it concerns the whole form
     * @param key key of the sentence in the message bundles
     * @param arguments what fills the sentence's placeholders
     */
    protected RuleBroken(String field, String key, Object... arguments) {
        super(key);
        this.field = field;
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** This rule and the others that were found broken at the same look. */
    public List<RuleBroken> all() {
        var others =
                Stream.of(getSuppressed()).filter(RuleBroken.class::isInstance).map(RuleBroken.class::cast);
        return Stream.concat(Stream.of(this), others).toList();
    }

    /** The form field the sentence belongs to; empty when it concerns the whole form. */
    public String field() {
        return field;
    }

    /** Key of the sentence in the message bundles. */
    public String key() {
        return key;
    }

    /** What fills the sentence's placeholders. */
    public Object[] arguments() {
        return arguments.clone();
    }
}
