package nl.bijrijder.draft;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Uuids;
import org.jspecify.annotations.Nullable;

/**
 * Which draft a posted form belongs to; a handler asks for it as a parameter. What is missing or makes no sense is made anew.
 *
 * @param id the draft
 * @param writer the page it was typed on
 * @param sequence how often that page sent it
 */
public record PostedDraft(DraftId id, UUID writer, long sequence) {

    /** A draft of which nothing was kept yet. */
    public static PostedDraft anew() {
        return new PostedDraft(DraftId.random(), UUID.randomUUID(), 0);
    }

    static PostedDraft of(Function<String, @Nullable String> parameter) {
        return new PostedDraft(
                new DraftId(uuid(parameter.apply("draft"))),
                uuid(parameter.apply("draftWriter")),
                number(parameter.apply("draftSequence")));
    }

    static long number(@Nullable String text) {
        return text != null && text.matches("\\d{1,15}") ? Long.parseLong(text) : 0;
    }

    private static UUID uuid(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(Uuids::parse).orElseGet(UUID::randomUUID);
        } catch (NotFound unreadable) {
            return UUID.randomUUID();
        }
    }
}
