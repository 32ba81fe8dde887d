package nl.bijrijder.people.student;

import java.time.LocalDate;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;

/**
 * Asks for a student in a team.
 *
 * @param id id of the student to be; posting twice makes one
 * @param account the account the student signs in with
 */
public record AddStudent(StudentId id, AccountId account, TeamId team, PersonName name, LocalDate bornOn) {}
