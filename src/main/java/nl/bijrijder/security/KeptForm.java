package nl.bijrijder.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UrlPathHelper;

/**
 * A form that came in without a session or with an old token: what was typed is shown again, to be sent once more. Only for our
 * own pages: a form from another site must never come back with our button under it. Passwords are not among it.
 *
 * @param action where it was sent
 * @param fields what was in it
 */
public record KeptForm(String action, List<Field> fields) {

    static final String ATTRIBUTE = "keptForm";

    private static final int LONG = 60;
    private static final String CSRF_FIELD = "_csrf";

    static Optional<KeptForm> of(HttpServletRequest request) {
        var path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        if (!HttpMethod.POST.matches(request.getMethod())
                || !SecurityConfiguration.belongsToARole(path)
                || !isFromHere(request)) {
            return Optional.empty();
        }
        var fields = request.getParameterMap().entrySet().stream()
                .filter(parameter -> !CSRF_FIELD.equals(parameter.getKey())
                        && !parameter.getKey().toLowerCase(Locale.ROOT).contains("password"))
                .flatMap(KeptForm::fields)
                .toList();
        return fields.isEmpty() ? Optional.empty() : Optional.of(new KeptForm(path, fields));
    }

    private static Stream<Field> fields(Map.Entry<String, String[]> parameter) {
        return Arrays.stream(parameter.getValue()).map(value -> new Field(parameter.getKey(), value));
    }

    /** Browsers say where a request comes from; over plain http some leave out the first of the two headers. */
    private static boolean isFromHere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return "same-origin".equals(site);
        }
        var own = request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST);
        return own.equalsIgnoreCase(request.getHeader(HttpHeaders.ORIGIN));
    }

    /**
     * One value that was typed or chosen.
     *
     * @param name name of the field
     */
    public record Field(String name, String value) {

        /** Whether it is text worth showing. */
        public boolean isLong() {
            return value.length() > LONG || value.indexOf('\n') >= 0 || value.indexOf(' ') > 0;
        }
    }
}
