/**
 * What every feature stands on and none owns: pages and forms, the database, mail, paper and photos. Knows no feature.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package nl.bijrijder.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
