/**
 * Secrets that are handed out once and kept as a fingerprint: what is in the database opens nothing. Knows nobody and no page.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.bijrijder.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
