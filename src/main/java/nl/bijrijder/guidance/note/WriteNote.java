package nl.bijrijder.guidance.note;

import nl.bijrijder.shared.StudentId;

/**
 * Asks for a note about a student.
 *
 * @param id id of the note to be; posting twice makes one
 * @param audience who reads it
 */
public record WriteNote(NoteId id, StudentId student, Audience audience, NoteContent content) {}
