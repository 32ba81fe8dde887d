/**
 * Login accounts: who can sign in, by which address, and how a first password is set. Knows nothing of teams or students;
 * those modules point here by id.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "secret", "web"})
package nl.bijrijder.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
