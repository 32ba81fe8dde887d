package nl.bijrijder.visit.group;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.platform.web.form.Choice;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.visit.VisitSummary;

/**
 * The group list of a visit, to read or to change.
 *
 * @param all the students of the team
 * @param going those of them who go along
 * @param years the students of the team by route year, as far as they have a route
 * @param mayAdd whether students can be put on the list
 * @param mayTakeOff whether students can be taken off it
 */
record GroupList(
        VisitSummary visit,
        List<StudentSummary> all,
        Set<StudentId> going,
        SortedMap<Integer, Set<StudentId>> years,
        boolean mayAdd,
        boolean mayTakeOff) {

    /** A route year that is not on the list as a whole. */
    record Year(int number, int students) {}

    /** Everybody who can be ticked. */
    public List<Choice> choices() {
        return all.stream()
                .filter(student -> mayTakeOff || !going.contains(student.id()))
                .map(student ->
                        new Choice(student.id().toString(), student.name().full()))
                .toList();
    }

    /** Students who stay on the list whatever is ticked. */
    public List<StudentId> fixed() {
        return all.stream()
                .map(StudentSummary::id)
                .filter(student -> !mayTakeOff && going.contains(student))
                .toList();
    }

    /** The route years of which somebody can still be put on the list. */
    public List<Year> wholeYears() {
        return years.entrySet().stream()
                .filter(year -> !going.containsAll(year.getValue()))
                .map(year -> new Year(year.getKey(), year.getValue().size()))
                .toList();
    }

    /** The students of one route year. */
    Set<StudentId> studentsOf(int year) {
        return years.getOrDefault(year, Set.of());
    }

    /** Students who go along, by name. */
    public List<String> names() {
        return all.stream()
                .filter(student -> going.contains(student.id()))
                .map(student -> student.name().full())
                .toList();
    }
}
