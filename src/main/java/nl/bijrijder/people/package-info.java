/**
 * Who is there: people with their accounts, the schools and colleges, the joint teams, the students and what they are educated
 * for. What people do together is in the rooms above.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform :: web", "platform :: form"})
package nl.bijrijder.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
