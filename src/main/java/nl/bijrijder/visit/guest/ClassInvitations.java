package nl.bijrijder.visit.guest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.bijrijder.visit.VisitEvent.VisitAgreed;
import nl.bijrijder.visit.VisitEvent.VisitAgreedByTeam;
import nl.bijrijder.visit.VisitEvent.VisitCancelled;
import nl.bijrijder.visit.VisitEvent.VisitChanged;
import nl.bijrijder.visit.VisitEvent.VisitMoved;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.VisitWitness;
import nl.bijrijder.visit.Visits;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the day in class right in the calendars of company and team. A calendar file is about one appointment (RFC 5546), so this
 * is a mail beside the one about the visit; there is none as long as it is not known at what time it is.
 */
@Component
class ClassInvitations {

    private final Visits visits;
    private final Addressees addressees;
    private final InformedRecipients heard;
    private final VisitPost post;
    private final Clock clock;

    ClassInvitations(Visits visits, Addressees addressees, InformedRecipients heard, VisitPost post, Clock clock) {
        this.visits = visits;
        this.addressees = addressees;
        this.heard = heard;
        this.post = post;
        this.clock = clock;
    }

    @EventListener
    void on(VisitAgreed event) {
        settle(event);
    }

    @EventListener
    void on(VisitAgreedByTeam event) {
        settle(event);
    }

    @EventListener
    void on(VisitChanged event) {
        settle(event.before(), visits.of(event));
    }

    @EventListener
    void on(VisitMoved event) {
        settle(event.before(), visits.of(event));
    }

    @EventListener
    void on(VisitCancelled event) {
        settle(event);
    }

    private void settle(VisitWitness news) {
        var visit = visits.of(news);
        settle(visit, visit);
    }

    /** Who is to have it gets it as it is now; who is not loses it as it was. What is behind us stays where it stands. */
    private void settle(VisitSummary before, VisitSummary now) {
        var moved = !before.classVisit().equals(now.classVisit());
        var invited = invited(now);
        var addresses = invited.stream().map(Addressee::address).collect(Collectors.toSet());
        if (isAhead(before)) {
            heard.withClass(before).stream()
                    .filter(to -> !addresses.contains(to.address()))
                    .forEach(to -> post.send(Notice.of(NoticeKind.CLASS_OFF, before, to)));
        }
        invited.stream()
                .filter(to -> moved || !heard.hasClassInCalendar(now, to))
                .forEach(to -> post.send(Notice.of(NoticeKind.CLASS_AGREED, now, to)));
    }

    private List<Addressee> invited(VisitSummary visit) {
        var isOn = visit.status() == VisitStatus.AGREED || visit.status() == VisitStatus.PREPARED;
        if (!isOn || visit.classVisit().startsAt() == null || !isAhead(visit)) {
            return List.of();
        }
        return visit.isWaitingForYes()
                ? addressees.team(visit)
                : addressees.everybody(visit).toList();
    }

    private boolean isAhead(VisitSummary visit) {
        return visit.classVisit().isAhead(LocalDate.now(clock));
    }
}
