package nl.bijrijder.guidance.coaching;

import org.jspecify.annotations.Nullable;

/**
 * One student in the team leader's list.
 *
 * @param coach how the coach of today is called, or null
 */
record CoachedStudentRow(Standing standing, @Nullable String coach) {}
