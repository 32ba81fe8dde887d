/**
 * What was agreed in a conversation, by whom and when it should be done, and whether it was kept. An agreement comes into being
 * when its note is published, never before, and goes when the note is withdrawn.
 */
@NullMarked
@NamedInterface("agreement")
package nl.bijrijder.guidance.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
