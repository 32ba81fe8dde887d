package nl.bijrijder.platform.web.form;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One option of a select field.
 *
 * @param value what is posted
 * @param text what is read; a name, never a message key
 */
public record Choice(String value, String text) {

    /** What the first option stands for, read from what it posts; null without options. */
    public static <I> @Nullable I first(List<Choice> choices, Function<String, I> reader) {
        return choices.isEmpty() ? null : reader.apply(choices.get(0).value());
    }
}
