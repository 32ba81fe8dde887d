/**
 * Who goes along on a company visit: the group list of the team, and each student's own visits. What other modules ask of a
 * student about a visit, they put on that page themselves.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "web", "database", "calendar", "company", "student", "route", "visit"})
package nl.bijrijder.participant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
