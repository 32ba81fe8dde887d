/**
 * The conversation that is to come: a colleague offers times, the student picks one, both see it, and it ends in a note. The
 * student says what it should be about: that stays on the agenda until it was discussed.
 */
@NullMarked
@NamedInterface("conversation")
package nl.bijrijder.guidance.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
