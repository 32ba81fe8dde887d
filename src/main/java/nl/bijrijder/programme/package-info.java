/**
 * The day of a company visit in blocks: where the group gathers, whom to call, what happens when. Teachers make it; the company
 * and the students read it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "visit"})
package nl.bijrijder.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
