package nl.bijrijder.visit.wish;

import java.util.List;
import java.util.Objects;
import nl.bijrijder.platform.web.form.Versioned;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The topics of a wish round as they are typed, a line each.
 *
 * @param version of the round it was opened from; null for a new one
 */
record WishTopicsForm(@Nullable Integer version, @Nullable List<@Nullable String> topics) implements Versioned {

    WishTopicsForm {
        topics = topics == null
                ? List.of()
                : topics.stream()
                        .filter(Objects::nonNull)
                        .map(PlainText::line)
                        .filter(text -> !text.isEmpty())
                        .toList();
    }

    List<String> words() {
        return Objects.requireNonNull(topics).stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}
