package nl.bijrijder.visit.wish;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.FileUsed;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.VisitWitness;
import nl.bijrijder.visit.Visits;
import nl.bijrijder.visit.group.Participants;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks students what they want of a visit, and keeps what they say. */
@Service
@Transactional(readOnly = true)
public class Wishes {

    private final WishRoundRepository rounds;
    private final WishTopicRepository topics;
    private final WishAnswerRepository answers;
    private final Visits visits;
    private final Participants participants;
    private final Students students;
    private final WishPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Wishes(
            WishRoundRepository rounds,
            WishTopicRepository topics,
            WishAnswerRepository answers,
            Visits visits,
            Participants participants,
            Students students,
            WishPolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.topics = topics;
        this.answers = answers;
        this.visits = visits;
        this.participants = participants;
        this.students = students;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What this student is asked about a visit, for the student and the team.
     *
     * @throws NotFound when the student does not go along, or is somebody else's
     */
    public WishRequest asked(CurrentUser user, CompanyVisitId id, StudentId who) {
        var student = students.find(user, who);
        var visit = visit(user, id, student);
        var round = rounds.findByVisitId(id.value());
        var open = round.filter(found -> found.isOpen(visit.status())).isPresent();
        var answer = answers.find(id.value(), who.value());
        var asked = topics.findByVisitIdOrderByPosition(id.value()).stream()
                .map(topic -> new WishTopicRow(topic.id(), topic.text()))
                .toList();
        return new WishRequest(
                visit,
                student,
                asked,
                open,
                round.isPresent()
                        && visit.status() != VisitStatus.CANCELLED
                        && policy.mayAnswer(user, who, visit.team(), true, open),
                answer.filter(WishAnswer::isGiven).isPresent(),
                answer.map(WishAnswer::version).orElse(0),
                answer.map(WishAnswer::content).orElse(WishContent.NOTHING));
    }

    /**
     * The student says it, or a member of the team enters it. Doing so again changes nothing.
     *
     * @param version the version the form was opened with, 0 when nothing was said yet
     * @throws NotFound when the student does not go along or is somebody else's, or there is no round
     * @throws RuleBroken when the round is closed, or the visit is called off
     * @throws StaleVersion when it was said differently since
     */
    @Transactional
    public void say(CurrentUser user, CompanyVisitId id, StudentId who, int version, WishContent content) {
        var student = students.find(user, who);
        var visit = visit(user, id, student);
        var round = rounds.hold(id.value()).orElseThrow(NotFound::new);
        WishRounds.requireGoesOn(visit);
        if (!policy.mayAnswer(user, who, visit.team(), true, round.isOpen())) {
            throw Rule.broken("", "visit.wish.rule.closed");
        }
        answers.begin(UUID.randomUUID(), id.value(), who.value(), student.team().value());
        var answer = answers.take(id.value(), who.value()).orElseThrow(NotFound::new);
        var known = topics.findByVisitIdOrderByPosition(id.value()).stream()
                .map(WishTopic::id)
                .collect(Collectors.toSet());
        if (!known.containsAll(content.wishes().keySet())) {
            throw new StaleVersion();
        }
        if (answer.say(version, content, user.account(), clock.instant())) {
            answers.saveAndFlush(answer);
            events.publishEvent(new FileUsed(user.account(), who, student.team(), WishAct.WISHES_GIVEN));
        }
    }

    /** On which of these visits a student said what they want; for the student and the team. One statement. */
    public Set<CompanyVisitId> answered(CurrentUser user, StudentId who, Collection<CompanyVisitId> ids) {
        return ids.isEmpty()
                ? Set.of()
                : answers.findAnswered(who.value(), values(ids)).stream()
                        .map(CompanyVisitId::new)
                        .collect(Collectors.toSet());
    }

    /** On which of these visits a round is or was held, and whether it is open. One statement. */
    public Map<CompanyVisitId, Boolean> rounds(Collection<? extends VisitWitness> visits) {
        var ids = visits.stream().map(VisitWitness::visit).toList();
        return ids.isEmpty()
                ? Map.of()
                : rounds.findByVisitIdIn(values(ids)).stream()
                        .collect(Collectors.toMap(WishRound::visit, WishRound::isOpen));
    }

    /** A member finds the visits of the own teams; a student those they go along with. */
    private VisitSummary visit(CurrentUser user, CompanyVisitId id, StudentSummary student) {
        var place = participants.place(user, id, student.id());
        return user.isStudent(student.id()) ? visits.of(place) : visits.find(user, id);
    }

    private static List<UUID> values(Collection<CompanyVisitId> ids) {
        return ids.stream().map(CompanyVisitId::value).toList();
    }
}
