package nl.bijrijder.visit.wish;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.group.ParticipantSummary;
import nl.bijrijder.visit.group.Participants;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a class wants: with names for the team, and without anything about a person for the screen. */
@Component
@Transactional(readOnly = true)
class WishBoard {

    private final WishRounds rounds;
    private final WishRoundRepository stored;
    private final WishTopicRepository topics;
    private final WishAnswerRepository answers;
    private final Participants participants;

    WishBoard(
            WishRounds rounds,
            WishRoundRepository stored,
            WishTopicRepository topics,
            WishAnswerRepository answers,
            Participants participants) {
        this.rounds = rounds;
        this.stored = stored;
        this.topics = topics;
        this.answers = answers;
        this.participants = participants;
    }

    /** Who wants what, for a member of the team. */
    RoundDetails details(CurrentUser user, CompanyVisitId id) {
        var visit = rounds.visit(user, id);
        var round = stored.findByVisitId(id.value()).orElseThrow(NotFound::new);
        var people = participants.of(user, id);
        var names = people.stream().collect(Collectors.toMap(ParticipantSummary::student, Function.identity()));
        var given = given(id, names);
        return new RoundDetails(
                visit,
                round.isOpen(visit.status()),
                topics.findByVisitIdOrderByPosition(id.value()).stream()
                        .map(topic -> wanted(topic, given, names))
                        .toList(),
                given.stream().flatMap(answer -> words(answer, names).stream()).toList(),
                given.size(),
                people.stream()
                        .map(person -> new RoundDetails.Person(
                                person.student(),
                                person.name().full(),
                                given.stream()
                                        .anyMatch(answer -> answer.student().equals(person.student()))))
                        .toList());
    }

    /** What the class sees: counts, and of what somebody would rather not only what enough of them share. */
    WishScreen screen(CurrentUser user, CompanyVisitId id) {
        var visit = rounds.visit(user, id);
        var round = stored.findByVisitId(id.value()).orElseThrow(NotFound::new);
        var people = participants.of(user, id);
        var names = people.stream().collect(Collectors.toMap(ParticipantSummary::student, Function.identity()));
        var given = given(id, names);
        return new WishScreen(
                visit,
                round.isOpen(visit.status()),
                given.size(),
                people.size(),
                topics.findByVisitIdOrderByPosition(id.value()).stream()
                        .map(topic -> TopicCount.of(topic, given))
                        .toList());
    }

    /** Who was taken off the group list is not counted any more. */
    private List<WishAnswer> given(CompanyVisitId id, Map<StudentId, ParticipantSummary> people) {
        return answers.findGiven(id.value()).stream()
                .filter(answer -> people.containsKey(answer.student()) && answer.isGiven())
                .toList();
    }

    private static RoundDetails.Topic wanted(
            WishTopic topic, List<WishAnswer> given, Map<StudentId, ParticipantSummary> names) {
        var people = new EnumMap<WishKind, List<String>>(WishKind.class);
        for (var kind : WishKind.values()) {
            people.put(
                    kind,
                    given.stream()
                            .filter(answer -> answer.content().wishes().get(topic.id()) == kind)
                            .map(answer -> name(names, answer))
                            .sorted()
                            .toList());
        }
        return new RoundDetails.Topic(topic.text(), people, TopicCount.of(topic, given));
    }

    private static List<RoundDetails.Words> words(WishAnswer answer, Map<StudentId, ParticipantSummary> names) {
        var all = new ArrayList<RoundDetails.Words>();
        for (var kind : WishKind.values()) {
            var text = answer.content().wordsOf(kind);
            if (text != null) {
                all.add(new RoundDetails.Words(name(names, answer), kind, text));
            }
        }
        return all;
    }

    private static String name(Map<StudentId, ParticipantSummary> names, WishAnswer answer) {
        return Objects.requireNonNull(names.get(answer.student())).name().full();
    }

    /**
     * What stands on the wall of the class: no name, no lonely refusal.
     *
     * @param answered how many said something
     * @param all how many go along
     */
    record WishScreen(VisitSummary visit, boolean open, int answered, int all, List<TopicCount> topics) {}

    /**
     * A wish round as the team reads it, names included.
     *
     * @param answered how many said something
     * @param people everybody who goes along
     */
    record RoundDetails(
            VisitSummary visit,
            boolean open,
            List<Topic> topics,
            List<Words> words,
            int answered,
            List<Person> people) {

        /** One topic: who wants what, and what others may know of it. */
        record Topic(String text, Map<WishKind, List<String>> people, TopicCount told) {

            /** Students who gave this kind of answer about the topic, by name. */
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

        /** Students who gave no answer yet. */
        public List<Person> missing() {
            return people.stream().filter(person -> !person.answered()).toList();
        }
    }
}
