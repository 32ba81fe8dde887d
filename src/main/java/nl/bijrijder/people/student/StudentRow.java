package nl.bijrijder.people.student;

import java.time.LocalDate;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;

/**
 * What a manager sees of a student: who it is and where enrolled, nothing of the story.
 *
 * @param organisation where the student is enrolled today, or empty
 */
record StudentRow(
        StudentId id,
        AccountId account,
        TeamId team,
        String name,
        String initials,
        LocalDate bornOn,
        int age,
        String organisation) {}
