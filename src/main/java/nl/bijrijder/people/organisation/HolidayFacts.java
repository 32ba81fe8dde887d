package nl.bijrijder.people.organisation;

import nl.bijrijder.shared.Period;

/** Which holiday it is, where, and from the first day up to and including the last. */
record HolidayFacts(Region region, String name, Period period) {}
