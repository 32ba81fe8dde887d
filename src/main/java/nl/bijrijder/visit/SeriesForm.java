package nl.bijrijder.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.bijrijder.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * The days that are ticked, and the rhythm they were shown in.
 *
 * @param id idempotency key; the ids of the visits follow from it
 */
record SeriesForm(
        @Nullable UUID id,
        @Nullable Integer times,
        @Nullable Integer weeks,
        @Nullable List<@Nullable LocalDate> days) {

    static SeriesForm fresh(Rhythm rhythm, List<LocalDate> days) {
        return new SeriesForm(UUID.randomUUID(), rhythm.times(), rhythm.weeks(), List.copyOf(days));
    }

    static Rhythm rhythm(@Nullable SeriesForm form) {
        return form == null ? Rhythm.of(1, 1) : Rhythm.of(form.times, form.weeks);
    }

    UUID key() {
        return NotFound.unless(id);
    }

    /** The days, each once, earliest first. */
    static List<LocalDate> chosen(@Nullable SeriesForm form) {
        return form == null || form.days == null
                ? List.of()
                : form.days.stream()
                        .filter(Objects::nonNull)
                        .map(LocalDate.class::cast)
                        .distinct()
                        .sorted()
                        .toList();
    }
}
