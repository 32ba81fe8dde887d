package nl.bijrijder.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who comes along.
 *
 * @param name how the team calls the group
 * @param size how many young people
 * @param years the route years, ascending with commas between them; null when not told
 */
@Embeddable
public record VisitGroup(
        @Column(name = "group_name") String name,
        @Column(name = "group_size") int size,
        @Column(name = "route_years") @Nullable String years) {

    static final int LARGEST = 500;

    /** A group of these route years. */
    public static VisitGroup of(String name, int size, Collection<Integer> routeYears) {
        var years = routeYears.stream().sorted().distinct().map(String::valueOf).collect(Collectors.joining(","));
        return new VisitGroup(name, size, years.isEmpty() ? null : years);
    }

    /** The route years, ascending. */
    public List<Integer> routeYears() {
        return years == null
                ? List.of()
                : Arrays.stream(years.split(",")).map(Integer::valueOf).toList();
    }
}
