package nl.bijrijder.visit.after;

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
 * @param looked how many looked back
 * @param open how many promises were not checked yet
 */
record GroupReflections(
        VisitSummary visit,
        boolean behind,
        List<MoodCount> moods,
        List<Person> people,
        int looked,
        int promises,
        int open) {

    /** How many could look back: who was not there and said nothing does not count. */
    public long expected() {
        return people.stream().filter(person -> !person.isAbsent()).count();
    }

    /** Whether everybody who was there looked back. */
    public boolean isComplete() {
        return looked > 0 && looked == expected();
    }

    /** How often one face was chosen. */
    record MoodCount(Mood mood, long number) {}

    /**
     * Somebody who was to go along.
     *
     * @param said what they said, or null
     * @param away whether they were ticked as not there
     */
    record Person(StudentId student, String name, @Nullable ReflectionSummary said, boolean away) {

        /** Whether nothing is expected of them. */
        public boolean isAbsent() {
            return away && said == null;
        }
    }
}
