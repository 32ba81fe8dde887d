package nl.bijrijder.visit;

import java.time.Clock;
import java.time.LocalDate;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.visit.VisitEvent.VisitAgreed;
import nl.bijrijder.visit.VisitEvent.VisitCancelled;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a company answers itself, without a team leader in between. Nobody is signed in there: whoever calls these has checked
 * that the company's link opens this visit.
 */
@Service
@Transactional
public class VisitAnswers {

    private final CompanyVisitRepository visits;
    private final VisitPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VisitAnswers(CompanyVisitRepository visits, VisitPolicy policy, ApplicationEventPublisher events, Clock clock) {
        this.visits = visits;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The company says yes to the visit as read at this version. Saying the same once more changes nothing.
     *
     * @param by who says so, at the company
     * @param picked the day and time the company picked; null when they were fixed already
     * @return whether this is new
     * @throws StaleVersion when the visit is another one than the company read
     * @throws VisitRule when that day was not proposed
     */
    public boolean confirm(CompanyVisitId id, int version, String by, @Nullable VisitTiming picked) {
        var visit = load(id);
        var confirmation = new Confirmation(by, today());
        if (isSaid(visit, confirmation, picked)) {
            return false;
        }
        StaleVersion.refuse(version, visit.version());
        visit.agree(confirmation, picked);
        events.publishEvent(new VisitAgreed(id, visit.team()));
        return true;
    }

    /**
     * The company calls the visit off, as read at this version. Once is enough.
     *
     * @return whether this is new
     * @throws StaleVersion when the visit is another one than the company read
     */
    public boolean cancel(CompanyVisitId id, int version, String reason) {
        var visit = load(id);
        if (visit.cancellation().filter(said -> said.reason().equals(reason)).isPresent()) {
            return false;
        }
        StaleVersion.refuse(version, visit.version());
        visit.cancel(reason, clock.instant());
        events.publishEvent(new VisitCancelled(id, visit.team(), true));
        return true;
    }

    /**
     * A team leader takes the moment the company asked for instead; with that both agree.
     *
     * @throws VisitRule when the moment cannot be, for instance because the company comes to class after it
     */
    public void accept(CurrentUser user, CompanyVisitId id, Confirmation confirmation, VisitTiming moment) {
        var visit = visits.find(
                        id.value(), user.ledTeams().stream().map(TeamId::value).toList())
                .orElseThrow(NotFound::new);
        policy.requireLeading(user, visit.team());
        if (moment.day() == null || moment.day().isBefore(today())) {
            throw VisitRule.broken("", "visit.rule.past");
        }
        visit.agreeOn(confirmation, moment);
        events.publishEvent(new VisitAgreed(id, visit.team()));
    }

    private static boolean isSaid(CompanyVisit visit, Confirmation confirmation, @Nullable VisitTiming picked) {
        return visit.status() == VisitStatus.AGREED
                && visit.confirmation().filter(confirmation::equals).isPresent()
                && (picked == null || !picked.movesFrom(visit.timing()));
    }

    private CompanyVisit load(CompanyVisitId id) {
        return visits.findById(id.value()).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
