package nl.bijrijder.people.student;

import nl.bijrijder.people.organisation.OrganisationId;
import nl.bijrijder.people.organisation.Sector;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.StudentId;

/** What other modules and pages show of an enrolment. */
public record EnrolmentSummary(StudentId student, OrganisationId organisation, Sector sector, Period period) {}
