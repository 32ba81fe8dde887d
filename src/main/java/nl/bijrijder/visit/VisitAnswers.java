package nl.bijrijder.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.visit.VisitEvent.VisitAgreed;
import nl.bijrijder.visit.VisitEvent.VisitCancelled;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a company answers itself, without a team leader in between. Nobody is signed in there: a witness shows that the company's
 * link opens this visit.
 */
@Service
@Transactional
public class VisitAnswers {

    private final CompanyVisitRepository visits;
    private final VisitClashes clashes;
    private final VisitPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VisitAnswers(
            CompanyVisitRepository visits,
            VisitClashes clashes,
            VisitPolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.visits = visits;
        this.clashes = clashes;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The company says yes to the visit as read at this version. Saying doing so again changes nothing.
     *
     * @param by who says so, at the company
     * @param picked the day and time the company picked; null when they were fixed already
     * @return whether this is new
     * @throws StaleVersion when the visit is another one than the company read
     * @throws RuleBroken when that day was not proposed, or is over
     */
    public boolean confirm(VisitWitness company, int version, String by, @Nullable VisitTiming picked) {
        var visit = load(company);
        var confirmation = new Confirmation(by, today());
        if (isConfirmed(visit, confirmation, picked)) {
            return false;
        }
        StaleVersion.refuse(version, visit.version());
        if (picked == null) {
            VisitTiming.checkDay("", visit.timing().day(), today());
        } else {
            picked.checkAhead(today());
        }
        visit.agree(confirmation, picked);
        events.publishEvent(new VisitAgreed(visit.id(), visit.team()));
        return true;
    }

    /**
     * The company calls the visit off, as read at this version. Once is enough.
     *
     * @return whether this is new
     * @throws StaleVersion when the visit is another one than the company read
     */
    public boolean cancel(VisitWitness company, int version, String reason) {
        var visit = load(company);
        if (visit.cancellation().filter(said -> said.reason().equals(reason)).isPresent()) {
            return false;
        }
        StaleVersion.refuse(version, visit.version());
        visit.cancel(reason, clock.instant());
        events.publishEvent(new VisitCancelled(visit.id(), visit.team(), true));
        return true;
    }

    /**
     * What the visit would get in the way of at another moment. A fixed number of statements.
     *
     * @throws NotFound when there is no such visit, or another team leads it
     */
    @Transactional(readOnly = true)
    public List<VisitClash> clashes(CurrentUser user, CompanyVisitId id, VisitTiming moment) {
        var visit = led(user, id);
        return clashes.onDays(visit.team(), id, visit.toPlan().at(moment));
    }

    /**
     * A team leader takes the moment the company asked for instead; with that both agree. When another day was agreed before,
     * that it moved is kept.
     *
     * @param why why an agreed day moves
     * @throws RuleBroken when the moment cannot be, for instance because the company comes to class after it
     */
    public void accept(CurrentUser user, CompanyVisitId id, Confirmation confirmation, VisitTiming moment, String why) {
        var visit = led(user, id);
        if (moment.day() == null) {
            throw Rule.broken("", "visit.rule.day");
        }
        VisitTiming.checkDay("", moment.day(), today());
        var before =
                visit.status() == VisitStatus.PLANNING ? null : visit.timing().day();
        visit.agreeOn(confirmation, moment);
        if (before != null) {
            visit.moved(VisitMove.of(before, moment.day(), why, user.account(), clock.instant()));
        }
        events.publishEvent(new VisitAgreed(id, visit.team()));
    }

    private CompanyVisit led(CurrentUser user, CompanyVisitId id) {
        var visit = visits.find(
                        id.value(), user.ledTeams().stream().map(TeamId::value).toList())
                .orElseThrow(NotFound::new);
        policy.requireLeading(user, visit.team());
        return visit;
    }

    private static boolean isConfirmed(CompanyVisit visit, Confirmation confirmation, @Nullable VisitTiming picked) {
        return visit.status().isAhead()
                && visit.confirmation().filter(confirmation::equals).isPresent()
                && (picked == null || !picked.movesFrom(visit.timing()));
    }

    private CompanyVisit load(VisitWitness company) {
        return visits.findById(company.visit().value()).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
