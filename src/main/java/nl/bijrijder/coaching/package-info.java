/**
 * Who coaches whom, and what coaches write down: notes with one clear audience, agreements and the next step that comes out of
 * a conversation. A published note is part of the student's file and is never edited.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "account", "student", "team", "route", "draft"})
package nl.bijrijder.coaching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
