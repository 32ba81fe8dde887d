package nl.bijrijder.home;

import nl.bijrijder.coaching.CoachshipId;
import nl.bijrijder.shared.Period;

/** One line of a student's coaches through time. */
record CoachedPeriod(CoachshipId id, String coach, Period period) {}
