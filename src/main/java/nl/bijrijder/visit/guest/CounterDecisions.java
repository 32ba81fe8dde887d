package nl.bijrijder.visit.guest;

import java.time.Clock;
import java.util.Locale;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.Confirmation;
import nl.bijrijder.visit.VisitAnswers;
import nl.bijrijder.visit.VisitEvent.VisitAgreed;
import nl.bijrijder.visit.VisitEvent.VisitCompanyReplaced;
import nl.bijrijder.visit.Visits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A team leader takes the moment a company would rather have, or does not. */
@Service
@Transactional
class CounterDecisions {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final CounterProposalRepository counters;
    private final Visits visits;
    private final VisitAnswers answers;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CounterDecisions(
            CounterProposalRepository counters,
            Visits visits,
            VisitAnswers answers,
            MessageSource messages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.counters = counters;
        this.visits = visits;
        this.answers = answers;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /** The visit is agreed on that moment. */
    void accept(CurrentUser user, CompanyVisitId id, int version) {
        var counter = load(user, id);
        counter.accept(version, user.account(), clock.instant());
        var moment = counter.moment();
        answers.accept(
                user,
                id,
                new Confirmation(counter.said().by(), counter.said().on().toLocalDate()),
                moment.toTiming(),
                moment.words() == null
                        ? messages.getMessage("visit.guest.counter.moved", null, DUTCH)
                        : moment.words());
    }

    /** Once a day is agreed, another one the company asked for before that is needed no more, nor why it did not suit. */
    @EventListener
    void on(VisitAgreed event) {
        counters.findById(event.visit().value())
                .filter(CounterProposal::isOvertaken)
                .ifPresent(counters::delete);
    }

    /** Another company did not ask for it. */
    @EventListener
    void on(VisitCompanyReplaced event) {
        counters.findById(event.visit().value()).ifPresent(counters::delete);
    }

    /** That moment does not suit the school; the company reads why. */
    void refuse(CurrentUser user, CompanyVisitId id, int version, String words) {
        load(user, id).refuse(version, words, user.account(), clock.instant());
        events.publishEvent(new GuestEvent.MomentRefused(id));
    }

    private CounterProposal load(CurrentUser user, CompanyVisitId id) {
        visits.led(user, id);
        return counters.findById(id.value()).orElseThrow(NotFound::new);
    }
}
