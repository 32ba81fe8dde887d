/**
 * Days and times: what happens in a team as a list and a month, a feed for people's own calendars, and invitations by mail.
 * Other rooms say what happens; a calendar outside never holds a name or a word of anybody (DOMAIN R10).
 * {@code BusyTimes} turns the arrow to {@code guidance.conversation}, which implements it: a room that asks when people are busy
 * need not know conversations.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform :: web", "platform :: form", "people :: account"})
package nl.bijrijder.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
