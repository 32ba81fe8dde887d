package nl.bijrijder.people.student;

import nl.bijrijder.people.organisation.Sector;
import nl.bijrijder.shared.Period;

/** What a manager sees of an enrolment. */
record EnrolmentRow(String organisation, Sector sector, Period period) {}
