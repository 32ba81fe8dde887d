package nl.bijrijder.guidance.note;

import java.util.List;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.shared.PersonName;

/**
 * Who would read the notes about several students of one team.
 *
 * @param team its name
 * @param people the members the team has besides the author, by name
 * @param students whom it is about, each of whom would read the own note when it is shared
 */
record ReadersOfTeam(String team, List<PersonName> people, List<StudentSummary> students) {}
