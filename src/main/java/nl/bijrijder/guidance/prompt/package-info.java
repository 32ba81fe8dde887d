/**
 * The questions a team asks itself in each kind of conversation, shown above a note while it is written. The team edits them
 * itself; where it has none, good ones of the house stand in.
 */
@NullMarked
@NamedInterface("prompt")
package nl.bijrijder.guidance.prompt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
