/**
 * A series of company visits: the same visit on more days, planned in one go. From then on every visit of it goes its own way;
 * that they belong together is all that is kept here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "visit"})
package nl.bijrijder.series;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
