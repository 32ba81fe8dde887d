/**
 * The link with which somebody at a company opens one visit without an account: handed out, kept as a fingerprint, known again by a
 * cookie of that visit alone, taken back; and what was done through it, when and in whose name. Knows nothing of what is said.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "secret", "web", "company", "visit"})
package nl.bijrijder.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
