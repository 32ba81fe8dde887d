package nl.bijrijder.people.organisation;

/** What a manager sees of a school holiday. */
record HolidayRow(SchoolHolidayId id, int version, HolidayFacts facts) {}
