package nl.bijrijder.visit.wish;

import java.util.List;
import java.util.Map;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.visit.VisitSummary;

/**
 * A wish round as the team reads it, names included.
 *
 * @param answered how many said something
 * @param people everybody who goes along
 */
record RoundDetails(
        VisitSummary visit, boolean open, List<Topic> topics, List<Words> words, int answered, List<Person> people) {

    /** One topic: who wants what, and what others may know of it. */
    record Topic(String text, Map<WishKind, List<String>> people, TopicCount told) {

        /** Those who said this about it, by name. */
        public List<String> of(String kind) {
            return people.getOrDefault(WishKind.valueOf(kind), List.of());
        }

        /** Whether somebody would rather not, and so few that it stays with the team. */
        public boolean isLonely() {
            return !of("RATHER_NOT").isEmpty() && !told.tellsRatherNot();
        }
    }

    /** What somebody said in own words. */
    record Words(String name, WishKind kind, String text) {}

    /** Somebody who goes along; answered tells whether they said something. */
    record Person(StudentId student, String name, boolean answered) {}

    /** Those nothing was heard of yet. */
    public List<Person> missing() {
        return people.stream().filter(person -> !person.answered()).toList();
    }
}
