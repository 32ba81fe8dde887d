package nl.bijrijder.visit.wish;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.bijrijder.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher lets the company read, and sends.
 *
 * @param id id of the brief to be, so that sending twice makes one
 * @param seen what stood in the preview
 * @param quotes values of the quotes that were ticked
 * @param noName values of the quotes in which, as the teacher says, no student is named
 */
record BriefForm(
        @Nullable UUID id,
        @Nullable String seen,
        @Nullable List<@Nullable String> quotes,
        @Nullable List<@Nullable String> noName) {

    static BriefForm of(BriefPreview preview) {
        var chosen = preview.choices().stream()
                .filter(BriefPreview.Choice::chosen)
                .<@Nullable String>map(BriefPreview.Choice::value)
                .toList();
        return new BriefForm(UUID.randomUUID(), preview.seen(), chosen, chosen);
    }

    /** What was ticked, beside what would be sent now. */
    BriefForm on(BriefPreview preview) {
        return new BriefForm(UUID.randomUUID(), preview.seen(), quotes, noName);
    }

    UUID briefId() {
        return NotFound.unless(id);
    }

    List<String> chosen() {
        return values(quotes);
    }

    List<String> withoutName() {
        return values(noName);
    }

    private static List<String> values(@Nullable List<@Nullable String> ticked) {
        return ticked == null
                ? List.of()
                : ticked.stream()
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
    }
}
