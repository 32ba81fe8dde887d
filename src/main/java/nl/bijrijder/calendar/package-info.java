/**
 * Days and times: what happens in a team as a list and a month, a feed for people's own calendars, and invitations by mail.
 * Other modules say what happens; a calendar outside never holds a name or a word of anybody (DOMAIN R10).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "secret", "web", "database", "security"})
package nl.bijrijder.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
