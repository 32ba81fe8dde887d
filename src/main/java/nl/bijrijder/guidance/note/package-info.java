/**
 * What coaches and their colleagues write down: notes with one clear audience, and the next step that comes out of a
 * conversation. A published note is part of the student's file and is never edited.
 * {@code ConversationPrompts} turns the arrow to {@code prompt}, which implements it: the form of a note shows the team's questions,
 * which are kept by the kinds of conversation that are named here.
 */
@NullMarked
@NamedInterface("note")
package nl.bijrijder.guidance.note;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
