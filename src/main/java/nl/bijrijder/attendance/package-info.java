/**
 * The day of a company visit: who of the group is there, ticked on a phone that may have lost its network. Each tap is saved by
 * itself, once, and never over a colleague's later one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "visit", "participant"})
package nl.bijrijder.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
