package nl.bijrijder.conversation;

import java.time.Instant;
import nl.bijrijder.shared.StudentId;

/**
 * Something on a student's agenda, as pages show it.
 *
 * @param version for a form that changes it
 * @param text the student's own words
 */
public record AgendaEntry(
        AgendaItemId id, int version, StudentId student, String text, AgendaStatus status, Instant writtenAt) {}
