/**
 * The face a class gets to know before a visit: who of the company comes, what the class may know of that person, and a small
 * photo when the company gave one. Nothing here is about a student, and nothing here knows who shows it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "visit", "photo"})
package nl.bijrijder.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
