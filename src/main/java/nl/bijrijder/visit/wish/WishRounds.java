package nl.bijrijder.visit.wish;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.Visits;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, changes, closes and reopens the round in which a class says what it wants of a visit. */
@Service
@Transactional(readOnly = true)
public class WishRounds {

    /** Most topics of one round: more do not fit on a phone, nor in a lesson. */
    public static final int MOST_TOPICS = 10;
    /** Longest topic, in characters. */
    public static final int MAX_TOPIC = 80;

    private static final Limit LOOKED_BACK = Limit.of(60);

    private final WishRoundRepository rounds;
    private final WishTopicRepository topics;
    private final WishAnswerRepository answers;
    private final Visits visits;
    private final WishPolicy policy;
    private final Clock clock;

    WishRounds(
            WishRoundRepository rounds,
            WishTopicRepository topics,
            WishAnswerRepository answers,
            Visits visits,
            WishPolicy policy,
            Clock clock) {
        this.rounds = rounds;
        this.topics = topics;
        this.answers = answers;
        this.visits = visits;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Asks the class. A visit has one round: asking again changes nothing.
     *
     * @param words the topics, in order
     * @throws RuleBroken when there is no topic, or the visit was called off
     */
    @Transactional
    public void open(CurrentUser user, CompanyVisitId id, List<String> words) {
        var visit = visit(user, id);
        requireGoesOn(visit);
        var clean = check(words);
        var isNew =
                rounds.begin(id.value(), visit.team().value(), user.account().value(), clock.instant()) > 0;
        if (isNew) {
            for (var place = 0; place < clean.size(); place++) {
                topics.save(new WishTopic(WishTopicId.random(), id, place, clean.get(place)));
            }
        }
    }

    /**
     * Asks about other topics. A topic somebody answered stays.
     *
     * @param version the version the form was opened with
     * @throws StaleVersion when the round changed since
     * @throws RuleBroken when no topic is left, or one with answers would go, or the visit was called off
     */
    @Transactional
    public void changeTopics(CurrentUser user, CompanyVisitId id, int version, List<String> words) {
        var round = loadAhead(user, id);
        var clean = check(words);
        var there = topics.findByVisitIdOrderByPosition(id.value());
        if (there.stream().map(WishTopic::text).toList().equals(clean)) {
            return;
        }
        round.changeTopics(version, clock.instant());
        rounds.saveAndFlush(round);
        var known = there.stream().collect(Collectors.toMap(topic -> key(topic.text()), topic -> topic));
        var kept = clean.stream().map(WishRounds::key).collect(Collectors.toSet());
        var gone = there.stream()
                .filter(topic -> !kept.contains(key(topic.text())))
                .toList();
        if (!gone.isEmpty()
                && answers.isUsed(gone.stream().map(topic -> topic.id().value()).toList())) {
            throw Rule.broken("topics", "visit.wish.rule.answered");
        }
        gone.forEach(topics::delete);
        topics.flush();
        for (var place = 0; place < clean.size(); place++) {
            var text = clean.get(place);
            var topic = known.get(key(text));
            if (topic == null) {
                topics.save(new WishTopic(WishTopicId.random(), id, place, text));
            } else {
                topic.become(place, text);
            }
        }
    }

    /** Enough was said; once is enough. */
    @Transactional
    public void close(CurrentUser user, CompanyVisitId id) {
        load(user, id).close(clock.instant());
    }

    /**
     * Who wants can answer again; once is enough.
     *
     * @throws RuleBroken when the visit was called off
     */
    @Transactional
    public void reopen(CurrentUser user, CompanyVisitId id) {
        loadAhead(user, id).reopen(clock.instant());
    }

    /** The visit, for a member of its team. */
    VisitSummary visit(CurrentUser user, CompanyVisitId id) {
        var visit = visits.find(user, id);
        policy.requireTeam(user, visit.team());
        return visit;
    }

    /** Whether the class was asked already. */
    boolean exists(CompanyVisitId id) {
        return rounds.findByVisitId(id.value()).isPresent();
    }

    /** The topics as they stand, to change them. */
    WishTopicsForm topics(CurrentUser user, CompanyVisitId id) {
        var round = load(user, id);
        return new WishTopicsForm(
                round.version(),
                topics.findByVisitIdOrderByPosition(id.value()).stream()
                        .map(WishTopic::text)
                        .toList());
    }

    /** What a new round starts with: what was asked before earlier visits to the same company. */
    WishTopicsForm suggestions(VisitSummary visit) {
        var earlier = new LinkedHashMap<String, String>();
        topics.findEarlier(
                        visit.company().value(),
                        visit.partnership().value(),
                        visit.id().value(),
                        LOOKED_BACK)
                .forEach(text -> earlier.putIfAbsent(key(text), text));
        return new WishTopicsForm(
                null, earlier.values().stream().limit(MOST_TOPICS).toList());
    }

    private WishRound loadAhead(CurrentUser user, CompanyVisitId id) {
        requireGoesOn(visit(user, id));
        return load(user, id);
    }

    /**
     * Asks for a visit that was not called off.
     *
     * @throws RuleBroken when it was
     */
    static void requireGoesOn(VisitSummary visit) {
        if (visit.status() == VisitStatus.CANCELLED) {
            throw Rule.broken("", "visit.wish.rule.cancelled");
        }
    }

    private WishRound load(CurrentUser user, CompanyVisitId id) {
        visit(user, id);
        return rounds.findByVisitId(id.value()).orElseThrow(NotFound::new);
    }

    private static List<String> check(List<String> words) {
        var clean = new LinkedHashMap<String, String>();
        words.stream().filter(text -> !text.isEmpty()).forEach(text -> clean.putIfAbsent(key(text), text));
        if (clean.isEmpty()) {
            throw Rule.broken("topics", "visit.wish.rule.topicMissing");
        }
        if (clean.size() > MOST_TOPICS) {
            throw Rule.broken("topics", "visit.wish.rule.topicsMany");
        }
        if (clean.values().stream().anyMatch(text -> text.length() > MAX_TOPIC)) {
            throw Rule.broken("topics", "visit.wish.rule.topicLong");
        }
        return new ArrayList<>(clean.values());
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
