package nl.bijrijder.platform.web.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One option of a select field.
 *
 * @param value what is posted
 * @param text what is read; a name, never a message key
 */
public record Choice(String value, String text) {

    /** What the first option posts; null without options. */
    public static @Nullable String first(List<Choice> choices) {
        return choices.isEmpty() ? null : choices.get(0).value();
    }
}
