package nl.bijrijder.visit.group;

import org.jspecify.annotations.Nullable;

/**
 * What stands at the server, for the page's script.
 *
 * @param state what was ticked, or null
 * @param version how often; 0 when never
 * @param count how many are there now, in a sentence
 */
record AttendanceAnswer(@Nullable Attendance state, int version, String count) {}
