package nl.bijrijder.fuzz;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.testing.FormParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * A mapped address and what its handler reads.
 *
 * @param names fields and parameters, also those no page shows
 */
record Route(String method, String pattern, PathPattern matcher, Set<String> names) {

    private static Route of(String method, String pattern, Set<String> names) {
        return new Route(method, pattern, PathPatternParser.defaultInstance.parse(pattern), names);
    }

    static List<Route> all(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> entry.getKey().getPatternValues().stream().flatMap(pattern -> {
                    var methods = entry.getKey().getMethodsCondition().getMethods();
                    var names = names(entry.getValue());
                    return methods.isEmpty()
                            ? Stream.of(Route.of("GET", pattern, names), Route.of("POST", pattern, names))
                            : methods.stream().map(method -> Route.of(method.name(), pattern, names));
                }))
                .sorted(Comparator.comparing(Route::toString))
                .toList();
    }

    private static Set<String> names(HandlerMethod handler) {
        var names = new TreeSet<String>();
        for (var parameter : handler.getMethodParameters()) {
            var type = FormParameters.type(parameter);
            if (parameter.hasParameterAnnotation(RequestParam.class)) {
                names.add(nameOf(parameter));
            } else if (type.isRecord()
                    && !type.equals(CurrentUser.class)
                    && !parameter.hasParameterAnnotation(PathVariable.class)) {
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .forEach(names::add);
            }
        }
        return names;
    }

    private static String nameOf(MethodParameter parameter) {
        var given = parameter.getParameterAnnotation(RequestParam.class).name();
        return given.isEmpty() ? parameter.getParameter().getName() : given;
    }

    boolean isForm() {
        return "POST".equals(method);
    }

    boolean fits(String address) {
        var path = address.replaceFirst("\\?.*", "");
        return matcher.matches(PathContainer.parsePath(path));
    }

    /** The address with this id wherever one belongs. */
    String path(@Nullable String id) {
        return pattern.replaceAll(
                "\\{[^}]+}", String.valueOf(id).replace("\\", "").replace("$", ""));
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
