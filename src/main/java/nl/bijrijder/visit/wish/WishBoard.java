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
}
