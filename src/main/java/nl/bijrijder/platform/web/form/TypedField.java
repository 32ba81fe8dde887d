package nl.bijrijder.platform.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One value that was typed or chosen in a form that cannot be shown again as it was.
 *
 * @param name name of the field
 */
public record TypedField(String name, String value) {

    private static final int LONG = 60;
    private static final String CSRF_FIELD = "_csrf";

    /** Everything in a posted form but its token and passwords. */
    public static List<TypedField> of(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(parameter -> !CSRF_FIELD.equals(parameter.getKey())
                        && !parameter.getKey().toLowerCase(Locale.ROOT).contains("password"))
                .flatMap(TypedField::values)
                .toList();
    }

    private static Stream<TypedField> values(Map.Entry<String, String[]> parameter) {
        return Arrays.stream(parameter.getValue()).map(value -> new TypedField(parameter.getKey(), value));
    }

    /** Whether the typed text is long enough to be shown. */
    public boolean isLong() {
        return value.length() > LONG || value.indexOf('\n') >= 0 || value.indexOf(' ') > 0;
    }
}
