package nl.bijrijder.reflection;

import java.util.List;
import nl.bijrijder.career.Mood;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.visit.VisitSummary;
import org.jspecify.annotations.Nullable;

/**
 * How a group looked back on a visit, for its team.
 *
 * @param behind whether the visit took place
 * @param moods how often each face was chosen; those nobody chose are left out
 * @param open how many promises were not checked yet
 */
record GroupLooksBack(
        VisitSummary visit,
        boolean behind,
        List<Faces> moods,
        List<Person> people,
        int looked,
        int promises,
        int open) {

    /** How often one face was chosen. */
    record Faces(Mood mood, long number) {}

    /** Somebody who went along, and what they said, or null. */
    record Person(StudentId student, String name, @Nullable ReflectionSummary said) {}
}
