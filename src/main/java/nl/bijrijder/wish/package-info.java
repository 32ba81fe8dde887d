/**
 * What students want of a company visit: the wish round in class, what the company gets to know of it (counts, and quotes
 * without names), what the company promises, and whether that was kept (DOMAIN §4).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "web", "organisation", "student", "company", "visit", "participant"})
package nl.bijrijder.wish;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
