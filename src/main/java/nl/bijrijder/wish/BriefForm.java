package nl.bijrijder.wish;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.bijrijder.shared.Uuids;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher lets the company read, and sends.
 *
 * @param id id of the brief to be, so that sending twice makes one
 * @param seen what stood in the preview
 * @param quotes values of the quotes that were ticked
 */
record BriefForm(
        @Nullable String id,
        @Nullable String seen,
        @Nullable List<@Nullable String> quotes) {

    static BriefForm of(BriefPreview preview) {
        return new BriefForm(
                UUID.randomUUID().toString(),
                preview.seen(),
                preview.choices().stream()
                        .filter(BriefPreview.Choice::chosen)
                        .<@Nullable String>map(BriefPreview.Choice::value)
                        .toList());
    }

    UUID briefId() {
        return Uuids.parse(Objects.requireNonNullElse(id, ""));
    }

    List<String> chosen() {
        return quotes == null
                ? List.of()
                : quotes.stream()
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
    }
}
