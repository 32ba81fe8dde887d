/**
 * What students need on a visit, so that it is ready there: sizes and food. Only what the team asks, only for who packs, to the
 * company as counts, and wiped after the visit (DOMAIN §4).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "web", "database", "student", "visit", "participant", "wish", "privacy"})
package nl.bijrijder.need;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
