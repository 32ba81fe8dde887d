package nl.bijrijder.guidance.coaching;

import nl.bijrijder.shared.Period;

/** One line of a student's coaches through time. */
record CoachedPeriod(CoachshipId id, String coach, Period period) {}
