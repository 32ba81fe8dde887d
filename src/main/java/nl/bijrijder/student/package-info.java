/** Students and where they are enrolled; the person behind every route and story. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "account", "organisation", "team"})
package nl.bijrijder.student;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
