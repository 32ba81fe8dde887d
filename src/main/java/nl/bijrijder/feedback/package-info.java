/**
 * How a visit was for the company, said afterwards in three taps and a sentence (DOMAIN §4, looking back). One for each visit, the
 * newest. Nothing here is about a student.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "company", "team", "visit"})
package nl.bijrijder.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
