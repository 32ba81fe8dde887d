/** Signing in, sessions, who is asking, and the headers every answer carries. No other package names it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform :: web", "platform :: form", "people :: account"})
package nl.bijrijder.people.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
