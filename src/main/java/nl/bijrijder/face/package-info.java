/**
 * The face a class gets to know before a visit: who of the company comes, what the class may know of that person, and a small
 * photo when the company gave one. A person belongs to the company's file and comes again to the next visit; nothing here is about
 * a student, and nothing here knows who else shows it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "company", "host", "visit", "draft", "photo"})
package nl.bijrijder.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
