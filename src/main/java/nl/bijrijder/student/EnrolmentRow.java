package nl.bijrijder.student;

import nl.bijrijder.organisation.Sector;
import nl.bijrijder.shared.Period;

/** What a manager sees of an enrolment. */
record EnrolmentRow(String organisation, Sector sector, Period period) {}
