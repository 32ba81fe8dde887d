package nl.bijrijder.people.student;

import java.time.LocalDate;
import nl.bijrijder.people.account.EmailAddress;
import nl.bijrijder.people.organisation.OrganisationId;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;

/**
 * Asks for a student with an account and a first enrolment.
 *
 * @param id id of the student to be; posting twice makes one
 * @param startsOn first day of the enrolment
 */
record AdmitStudent(
        StudentId id,
        PersonName name,
        LocalDate bornOn,
        EmailAddress email,
        TeamId team,
        OrganisationId organisation,
        LocalDate startsOn) {}
