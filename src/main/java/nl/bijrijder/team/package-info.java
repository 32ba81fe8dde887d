/** Joint teams of vmbo and mbo colleagues, and who belongs to them from when to when. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "account", "organisation"})
package nl.bijrijder.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
