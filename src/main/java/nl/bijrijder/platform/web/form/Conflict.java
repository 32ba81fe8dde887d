package nl.bijrijder.platform.web.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.PropertyAccessor;
import org.springframework.beans.PropertyAccessorFactory;

/**
 * Two people changed the same thing. The form keeps what this person typed; each field that differs shows beside it what was
 * saved meanwhile, and the form carries the new version, so that saving once more is done with open eyes.
 */
final class Conflict {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final String VERSION = "version";

    private final PropertyAccessor typed;
    private final PropertyAccessor stored;
    private final Locale locale;

    /**
     * Compares two forms of the same kind.
     *
     * @param typed what this person sent
     * @param stored what is saved now, with its version
     */
    public Conflict(Object typed, Object stored, Locale locale) {
        this.typed = PropertyAccessorFactory.forDirectFieldAccess(typed);
        this.stored = PropertyAccessorFactory.forDirectFieldAccess(stored);
        this.locale = locale;
    }

    /** The version that is saved now. */
    public Integer getVersion() {
        return Integer.valueOf(
                Objects.requireNonNull(stored.getPropertyValue(VERSION)).toString());
    }

    /** Whether something else is saved in this field than what was typed. */
    public boolean differs(String field) {
        return !codes(typed, field).equals(codes(stored, field));
    }

    /** What is saved in this field: nothing, one value or several; words and days to read, choices by their code. */
    public List<String> values(String field) {
        return values(stored, field).map(this::words).toList();
    }

    /** Where the order is of no meaning, it makes no difference. */
    private static List<String> codes(PropertyAccessor form, String field) {
        return values(form, field).map(Object::toString).sorted().toList();
    }

    private static Stream<Object> values(PropertyAccessor form, String field) {
        var value = valueOf(form, field);
        var all = value instanceof Collection<?> several ? several.stream() : Stream.of(value);
        return all.filter(Objects::nonNull)
                .map(one -> one instanceof CharSequence text ? PlainText.lines(text.toString()) : one)
                .filter(one -> !one.equals(""));
    }

    private static @Nullable Object valueOf(PropertyAccessor form, String field) {
        try {
            return form.getPropertyValue(field);
        } catch (InvalidPropertyException nothingThere) {
            return null;
        }
    }

    private String words(Object value) {
        if (value instanceof LocalDate day) {
            return day.format(
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
        }
        return value instanceof LocalTime time ? time.format(TIME) : value.toString();
    }
}
