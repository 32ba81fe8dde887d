package nl.bijrijder.people.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.bijrijder.platform.web.form.TypedField;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UrlPathHelper;

/**
 * A form that came in without a session or with an old token: what was typed is shown again, to be sent once more. Only for our
 * own pages: a form from another site must never come back with our button under it. Passwords are not among it.
 *
 * @param action where it was sent
 * @param fields what was in it
 */
record KeptForm(String action, List<TypedField> fields) {

    static final String ATTRIBUTE = "keptForm";

    static Optional<KeptForm> of(HttpServletRequest request) {
        var path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        if (!HttpMethod.POST.matches(request.getMethod())
                || !(SecurityConfiguration.belongsToARole(path) || path.startsWith("/guest/"))
                || Sender.of(request) != Sender.HERE) {
            return Optional.empty();
        }
        var fields = TypedField.of(request);
        return fields.isEmpty() ? Optional.empty() : Optional.of(new KeptForm(path, fields));
    }
}
