package nl.bijrijder.trust;

import java.util.List;
import java.util.Map;
import nl.bijrijder.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * What is expected of one address.
 *
 * @param route method and pattern, as it is mapped
 * @param role who has the address; null for all who are signed in
 * @param open whether it is there without signing in
 * @param kind what the ids in it are of
 * @param rule for whom of the role such a thing is there
 * @param query what an opened page is asked with, or ""
 * @param fields what a posted form has in it: {id} a new id, {thing} the id of the thing, {version} the thing's, {two} what else is known of it, {today}
 */
record Line(
        String route,
        @Nullable Role role,
        boolean open,
        Kind kind,
        Visibility rule,
        String query,
        Map<String, String> fields) {

    HttpMethod method() {
        return HttpMethod.valueOf(route.substring(0, route.indexOf(' ')));
    }

    boolean isGet() {
        return method() == HttpMethod.GET;
    }

    String pattern() {
        return route.substring(route.indexOf(' ') + 1);
    }

    /** The address with this thing's ids in it. */
    String address(Thing thing) {
        var path = pattern();
        for (var id : thing.ids()) {
            path = path.replaceFirst("\\{[^}]+}", id);
        }
        return path.replaceAll("\\{[^}]+}", "a-secret-nobody-was-given") + query;
    }

    boolean hasRole(Cast who) {
        return open || (who != Cast.NOBODY && (role == null || who.is(role)));
    }

    static Line get(String pattern, @Nullable Role role) {
        return get(pattern, role, Kind.NONE, Visibility.EVERYBODY);
    }

    static Line get(String pattern, @Nullable Role role, Kind kind, Visibility rule) {
        return new Line("GET " + pattern, role, false, kind, rule, "", Map.of());
    }

    static Line post(String pattern, @Nullable Role role, String... fields) {
        return post(pattern, role, Kind.NONE, Visibility.EVERYBODY, fields);
    }

    static Line post(String pattern, @Nullable Role role, Kind kind, Visibility rule, String... fields) {
        return new Line("POST " + pattern, role, false, kind, rule, "", pairs(fields));
    }

    static Line open(String route, Visibility rule) {
        return new Line(route, null, true, Kind.NONE, rule, "", Map.of());
    }

    Line asked(String question) {
        return new Line(route, role, open, kind, rule, "?" + question, fields);
    }

    private static Map<String, String> pairs(String... fields) {
        var pairs = new java.util.LinkedHashMap<String, String>();
        for (var field : List.of(fields)) {
            var at = field.indexOf('=');
            pairs.put(field.substring(0, at), field.substring(at + 1));
        }
        return pairs;
    }
}
