package nl.bijrijder.visit;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Who comes along.
 *
 * @param name how the team calls the group
 * @param size how many young people; nobody said yet on a form that begins
 * @param routeYears the route years, ascending; empty when not told
 */
@Embeddable
public record VisitGroup(
        @SaysSomething(message = "{visit.groupName.required}")
        @Size(max = 200, message = "{visit.line.long}")
        @Column(name = "group_name")
        String name,

        @NotNull(message = "{visit.groupSize.required}")
        @Min(value = 1, message = "{visit.rule.groupSize}")
        @Max(value = VisitGroup.LARGEST, message = "{visit.rule.groupSize}")
        @Column(name = "group_size")
        Integer size,

        @Convert(converter = VisitGroup.YearsColumn.class) @Column(name = "route_years")
        List<Integer> routeYears) {

    static final int LARGEST = 500;
    private static final List<Integer> ROUTE_YEARS = List.of(1, 2, 3, 4);

    /** A group nobody said anything of. */
    @SuppressWarnings("NullAway") // a form begins without a number
    static final VisitGroup OPEN = new VisitGroup("", null, List.of());

    public VisitGroup {
        name = Objects.requireNonNullElse(PlainText.lineOrNull(name), "");
        routeYears = Stream.ofNullable(routeYears)
                .flatMap(List::stream)
                .filter(year -> year != null && ROUTE_YEARS.contains(year))
                .distinct()
                .sorted()
                .toList();
    }

    /** A group of these route years. */
    public static VisitGroup of(String name, int size, Collection<Integer> routeYears) {
        return new VisitGroup(name, size, List.copyOf(routeYears));
    }

    /** Writes route years into one column, with commas between them. */
    @Converter
    static class YearsColumn implements AttributeConverter<List<Integer>, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable List<Integer> years) {
            return years == null || years.isEmpty()
                    ? null
                    : years.stream().map(String::valueOf).collect(Collectors.joining(","));
        }

        @Override
        public List<Integer> convertToEntityAttribute(@Nullable String years) {
            return years == null
                    ? List.of()
                    : Arrays.stream(years.split(",")).map(Integer::valueOf).toList();
        }
    }
}
