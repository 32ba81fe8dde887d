package nl.bijrijder.participant;

import java.util.List;
import java.util.Set;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.student.StudentSummary;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.web.Choice;

/**
 * The group list of a visit, to read or to change.
 *
 * @param all the students of the team
 * @param going those of them who go along
 */
record GroupList(VisitSummary visit, List<StudentSummary> all, Set<StudentId> going, boolean mayChange) {

    /** Everybody who can be ticked. */
    public List<Choice> choices() {
        return all.stream()
                .map(student ->
                        new Choice(student.id().toString(), student.name().full()))
                .toList();
    }

    /** Those who go along, by name. */
    public List<String> names() {
        return all.stream()
                .filter(student -> going.contains(student.id()))
                .map(student -> student.name().full())
                .toList();
    }
}
