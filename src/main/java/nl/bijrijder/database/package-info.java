/**
 * How Bijrijder stands on PostgreSQL: the server it brings along when none is given, the roles, what start-up refuses, and the
 * scope every transaction runs in (row-level security). Knows no feature.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package nl.bijrijder.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
