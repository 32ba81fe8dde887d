package nl.bijrijder.visit.wish;

import java.util.List;
import java.util.Objects;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The topics of a wish round as they are typed, a line each.
 *
 * @param version of the round it was opened from, as it came in: whatever it is, the topics are kept; null for a new one
 */
record WishTopicsForm(@Nullable String version, @Nullable List<@Nullable String> topics) {

    WishTopicsForm {
        topics = topics == null
                ? List.of()
                : topics.stream()
                        .filter(Objects::nonNull)
                        .map(PlainText::line)
                        .filter(text -> !text.isEmpty())
                        .toList();
    }

    /** The version; one that no round has when it cannot be read. */
    int openedVersion() {
        return version != null && version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }

    List<String> words() {
        return Objects.requireNonNull(topics).stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}
