package nl.bijrijder.visit.guest;

import java.time.Clock;
import java.time.LocalDate;
import nl.bijrijder.company.Companies;
import nl.bijrijder.company.CompanyAddress;
import nl.bijrijder.company.HostProfileContent;
import nl.bijrijder.company.HostProfiles;
import nl.bijrijder.platform.photo.Photo;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.visit.Statement;
import nl.bijrijder.visit.VisitAnswers;
import nl.bijrijder.visit.VisitTiming;
import nl.bijrijder.visit.Visits;
import nl.bijrijder.visit.day.Face;
import nl.bijrijder.visit.day.FaceId;
import nl.bijrijder.visit.day.Faces;
import nl.bijrijder.visit.wish.PromiseId;
import nl.bijrijder.visit.wish.Promises;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes down what a company says through its link. Saying doing so again changes nothing; what was said on a page that
 * speaks of another state of affairs is a {@link StaleVersion}.
 */
@Service
@Transactional
public class GuestAnswers {

    private static final int NONE = -1;

    private final VisitAnswers visitAnswers;
    private final Visits visits;
    private final Promises promises;
    private final HostProfiles hosts;
    private final Companies companies;
    private final CounterProposalRepository counters;
    private final Faces faces;
    private final VisitFeedbacks feedbacks;
    private final GuestActs acts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GuestAnswers(
            VisitAnswers visitAnswers,
            Visits visits,
            Promises promises,
            HostProfiles hosts,
            Companies companies,
            CounterProposalRepository counters,
            Faces faces,
            VisitFeedbacks feedbacks,
            GuestActs acts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.visitAnswers = visitAnswers;
        this.visits = visits;
        this.promises = promises;
        this.hosts = hosts;
        this.companies = companies;
        this.counters = counters;
        this.faces = faces;
        this.feedbacks = feedbacks;
        this.acts = acts;
        this.events = events;
        this.clock = clock;
    }

    /** The company says yes to the visit as it read it. */
    public void confirm(Guest guest, int version, String by, @Nullable VisitTiming picked) {
        if (visitAnswers.confirm(guest, version, by, picked)) {
            acts.note(guest, GuestActKind.CONFIRMED, by);
        }
    }

    /** The company calls it off. */
    public void cancel(Guest guest, int version, String by, String reason) {
        if (visitAnswers.cancel(guest, version, reason)) {
            acts.note(guest, GuestActKind.CANCELLED, by);
        }
    }

    /** The company would rather come at another moment; it knows what it proposed before. */
    public void counter(Guest guest, int version, ProposedTime moment, String by) {
        var before = counters.findById(guest.visit().value());
        if (before.filter(known -> known.isAlready(moment)).isPresent()) {
            return;
        }
        var visit = visits.of(guest);
        requireStatus(visit.status().isAhead());
        moment.toTiming().checkAhead(LocalDate.now(clock));
        if (!moment.movesFrom(visit.timing())) {
            throw Rule.broken("timing.day", "visit.guest.counter.same");
        }
        var said = new Statement(by, clock.instant());
        before.ifPresentOrElse(known -> known.propose(version, moment, said), () -> {
            StaleVersion.refuse(version, NONE);
            counters.save(new CounterProposal(guest.visit(), moment, said));
        });
        acts.note(guest, GuestActKind.COUNTERED, by);
        events.publishEvent(new GuestEvent.MomentProposed(guest.visit()));
    }

    /** The company says who comes to class. */
    public void introduce(Guest guest, int version, Face face, String by) {
        if (faces.introduce(guest, version, face, by)) {
            acts.note(guest, GuestActKind.CLASS, by);
            events.publishEvent(new GuestEvent.FaceTold(guest.visit()));
        }
    }

    /** The company shows the face of who comes. */
    public void show(Guest guest, @Nullable FaceId seen, Photo photo, String by) {
        requireStatus(visits.of(guest).status().isAhead());
        if (faces.show(guest, seen, photo)) {
            acts.note(guest, GuestActKind.CLASS, by);
        }
    }

    /** The company takes the photo of who comes away, at any time. */
    public void hide(Guest guest, @Nullable FaceId seen, String by) {
        if (faces.hide(guest, seen)) {
            acts.note(guest, GuestActKind.CLASS, by);
        }
    }

    /** The company says what it is like to come there: for this visit and every other one. */
    public void describe(Guest guest, int version, HostProfileContent words, String by) {
        if (hosts.tell(visits.of(guest).company(), version, words, by)) {
            acts.note(guest, GuestActKind.PROFILE, by);
        }
    }

    /** The company says where it is: whoever goes there has to know, so who asked hears it. */
    public void locate(Guest guest, int version, CompanyAddress address, String by) {
        if (companies.locate(visits.of(guest).company(), version, address)) {
            acts.note(guest, GuestActKind.PROFILE, by);
            events.publishEvent(new GuestEvent.AddressCorrected(guest.visit()));
        }
    }

    /** The company takes something on. */
    public void promise(Guest guest, PromiseId id, String text, String by) {
        var before = promises.of(guest).size();
        promises.takeOn(guest, id, text, by);
        if (promises.of(guest).size() > before) {
            acts.note(guest, GuestActKind.PROMISED, by);
        }
    }

    /** The company says how it was. */
    public void look(Guest guest, int version, Opinion opinion, String by) {
        if (feedbacks.give(guest, version, opinion, by)) {
            acts.note(guest, GuestActKind.FEEDBACK, by);
        }
    }

    /** The page the company answered on speaks of another state of affairs. */
    private static void requireStatus(boolean fits) {
        if (!fits) {
            throw new StaleVersion();
        }
    }
}
