/** Signing in, sessions, who is asking, and the headers every answer carries. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "secret", "web", "database", "account"})
package nl.bijrijder.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
