/**
 * What was agreed in a conversation, by whom and when it should be done, and whether it was kept. An agreement comes into being
 * when its note is published, never before, and goes when the note is withdrawn.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "account", "student", "route"})
package nl.bijrijder.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
