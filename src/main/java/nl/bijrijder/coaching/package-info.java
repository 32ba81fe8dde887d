/** Who coaches whom, from when to when: at every date a student has at most one first coach, and the past stays. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "account", "student", "team"})
package nl.bijrijder.coaching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
