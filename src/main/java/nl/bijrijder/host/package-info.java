/**
 * What it is like to come to a company: where to go in, what to wear, what can be done there and what cannot. Filled in once, by
 * the company or by who leads a team, and read with every visit (DOMAIN §4). Nothing here is about a student.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "company", "draft"})
package nl.bijrijder.host;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
