package nl.bijrijder.guidance.note;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.bijrijder.route.NextStepId;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Lens;
import org.jspecify.annotations.Nullable;

/**
 * What a student's file knows of a note before anybody reads its words.
 *
 * @param lenses none when it was withdrawn
 * @param hasStep whether its words name a next step; not when it was withdrawn
 * @param news when somebody else than the reader last did something to it: published, shared, added or withdrew; null when nobody did
 */
public record NoteLine(
        NoteId id,
        Audience audience,
        ConversationKind kind,
        LocalDate occurredOn,
        Set<Lens> lenses,
        AccountId author,
        Instant writtenAt,
        boolean isWithdrawn,
        boolean hasStep,
        @Nullable Instant news) {

    /** The next step that came out of it when it was published; null without one. */
    public @Nullable NextStepId plannedStep() {
        return audience.isPublished() && hasStep ? NextStepFromNote.stepOf(id) : null;
    }
}
