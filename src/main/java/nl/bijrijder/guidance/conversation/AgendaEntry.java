package nl.bijrijder.guidance.conversation;

import java.time.Instant;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;

/**
 * Something on a student's agenda, as pages show it.
 *
 * @param version for a form that changes it
 * @param text the student's own words
 * @param discussedBy who ticked off that it was talked about; null until then
 * @param discussedAt when that was
 */
public record AgendaEntry(
        AgendaItemId id,
        int version,
        StudentId student,
        String text,
        AgendaStatus status,
        Instant writtenAt,
        @Nullable AccountId discussedBy,
        @Nullable Instant discussedAt) {}
