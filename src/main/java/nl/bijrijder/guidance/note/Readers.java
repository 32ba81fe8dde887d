package nl.bijrijder.guidance.note;

import java.util.List;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.shared.PersonName;

/**
 * Who would read a note, in the words of the form.
 *
 * @param student whom it is about
 * @param team name of the joint team
 * @param people the members the team has besides the author, by name
 */
record Readers(StudentSummary student, String team, List<PersonName> people) {

    /** How many colleagues that are. */
    public int colleagues() {
        return people.size();
    }
}
