package nl.bijrijder.visit.wish;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitEvent.VisitCompanyReplaced;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.VisitWitness;
import nl.bijrijder.visit.Visits;
import nl.bijrijder.visit.group.Participants;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what companies take on of the wishes of a class, and what became of it. */
@Service
@Transactional(readOnly = true)
public class Promises {

    /** Longest promise, in characters. */
    public static final int MAX_TEXT = 300;
    /** Longest word about what became of it, in characters. */
    public static final int MAX_WORDS = 300;
    /** More than a morning can hold. */
    public static final int MOST = 20;

    private final PromiseRepository promises;
    private final WishRounds rounds;
    private final Visits visits;
    private final Participants participants;
    private final Clock clock;

    Promises(PromiseRepository promises, WishRounds rounds, Visits visits, Participants participants, Clock clock) {
        this.promises = promises;
        this.rounds = rounds;
        this.visits = visits;
        this.participants = participants;
        this.clock = clock;
    }

    /** What the company of a visit promised, first made first; for callers that know who asks. */
    public List<PromiseSummary> of(VisitWitness visit) {
        return of(visit.visit());
    }

    private List<PromiseSummary> of(CompanyVisitId visit) {
        return promises.findByVisitIdOrderByMadeAtAscIdAsc(visit.value()).stream()
                .map(Promise::toSummary)
                .toList();
    }

    /**
     * The company takes something on. The same id or the same words once more change
     * nothing.
     *
     * @param text what it takes on, at most {@link #MAX_TEXT} characters
     * @param by how who says so is called
     * @throws RuleBroken when the visit is behind us or called off, or there are too many
     */
    @Transactional
    public void takeOn(VisitWitness company, PromiseId id, String text, String by) {
        if (isNew(visits.of(company), id, text)) {
            promises.saveAndFlush(Promise.takenOn(id, company.visit(), text, by, clock.instant()));
        }
    }

    /** A member of the team writes down what the company said. Doing so again changes nothing. */
    @Transactional
    public void note(CurrentUser user, CompanyVisitId visit, PromiseId id, String text) {
        if (isNew(rounds.visit(user, visit), id, text)) {
            promises.saveAndFlush(Promise.noted(id, visit, text, user.account(), clock.instant()));
        }
    }

    /**
     * A member of the team says what became of it, after the visit.
     *
     * @param version the version the form was opened with
     * @param words a word about it, or null
     * @throws StaleVersion when somebody said something else since
     * @throws RuleBroken before the visit
     */
    @Transactional
    public void check(
            CurrentUser user,
            CompanyVisitId visit,
            PromiseId id,
            int version,
            PromiseOutcome outcome,
            @Nullable String words) {
        var promise = load(user, visit, id);
        if (!isBehind(rounds.visit(user, visit))) {
            throw Rule.broken("", "visit.wish.promise.early");
        }
        promise.check(version, outcome, words, user.account(), clock.instant());
        promises.saveAndFlush(promise);
    }

    /** Another company promised nothing of it. */
    @EventListener
    @Transactional
    public void on(VisitCompanyReplaced event) {
        promises.findByVisitIdOrderByMadeAtAscIdAsc(event.visit().value()).forEach(promises::delete);
    }

    /** How many promises each of these visits has; a visit with none is left out. One statement. */
    Map<CompanyVisitId, Long> counts(Collection<CompanyVisitId> visits) {
        return visits.isEmpty()
                ? Map.of()
                : promises
                        .findByVisitIdIn(
                                visits.stream().map(CompanyVisitId::value).toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                promise -> promise.toSummary().visit(), Collectors.counting()));
    }

    /** Whether every promise of the visit was checked. */
    boolean allChecked(CompanyVisitId visit) {
        return of(visit).stream().noneMatch(PromiseSummary::isOpen);
    }

    /** What the company promised, for a member of the team. */
    List<PromiseSummary> list(CurrentUser user, CompanyVisitId visit) {
        rounds.visit(user, visit);
        return of(visit);
    }

    /** One promise, for a member of the team. */
    PromiseSummary find(CurrentUser user, CompanyVisitId visit, PromiseId id) {
        return load(user, visit, id).toSummary();
    }

    /** Whether the visit took place. */
    static boolean isBehind(VisitSummary visit) {
        return visit.status() == VisitStatus.HELD || visit.status() == VisitStatus.CLOSED;
    }

    private boolean isNew(VisitSummary visit, PromiseId id, String text) {
        if (promises.findById(id.value()).isPresent()
                || promises.existsByVisitIdAndTextIgnoreCase(visit.id().value(), text)) {
            return false;
        }
        requireAhead(visit);
        if (promises.countByVisitId(visit.id().value()) >= MOST) {
            throw Rule.broken("text", "visit.wish.promise.many");
        }
        return true;
    }

    private static void requireAhead(VisitSummary visit) {
        if (!visit.status().isAhead()) {
            throw Rule.broken("", "visit.wish.promise.late");
        }
    }

    private Promise load(CurrentUser user, CompanyVisitId visit, PromiseId id) {
        rounds.visit(user, visit);
        return promises.findById(id.value())
                .filter(promise -> promise.isOf(visit))
                .orElseThrow(NotFound::new);
    }
}
