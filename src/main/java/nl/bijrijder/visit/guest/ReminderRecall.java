package nl.bijrijder.visit.guest;

import java.util.Arrays;
import java.util.List;
import nl.bijrijder.platform.mail.Outbox;
import nl.bijrijder.visit.VisitEvent.VisitCancelled;
import nl.bijrijder.visit.VisitEvent.VisitChanged;
import nl.bijrijder.visit.VisitEvent.VisitMoved;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.Visits;
import nl.bijrijder.visit.group.ParticipantListed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes back reminders that wait for a mail server, of a visit that moves or is called off, of a day in class that is otherwise now,
 * or for a student who does not go along after all: what leaves late must still be true. A student who was reminded already hears
 * that it is not on that day.
 */
@Component
class ReminderRecall {

    private static final List<String> KINDS = Arrays.stream(NoticeKind.values())
            .filter(NoticeKind::isReminder)
            .map(NoticeKind::key)
            .toList();

    private final Visits visits;
    private final Outbox outbox;
    private final VisitPost post;

    ReminderRecall(Visits visits, Outbox outbox, VisitPost post) {
        this.visits = visits;
        this.outbox = outbox;
        this.post = post;
    }

    @EventListener
    void on(VisitMoved event) {
        recall(event.before());
    }

    @EventListener
    void on(VisitCancelled event) {
        recall(visits.of(event));
    }

    @EventListener
    void on(VisitChanged event) {
        var before = event.before().classVisit();
        if (!before.equals(visits.of(event).classVisit())) {
            outbox.withdraw(event.visit().value(), List.of(NoticeKind.CLASS_REMINDER.key()));
        }
    }

    @EventListener
    void on(ParticipantListed event) {
        if (!event.goesAlong()) {
            outbox.withdraw(ReminderKey.all(visits.of(event), event.account().toString()));
        }
    }

    private void recall(VisitSummary visit) {
        outbox.withdraw(visit.id().value(), KINDS);
        if (visit.day() != null) {
            post.sendAlike(outbox.personallyTold(visit.id().value()).stream()
                    .map(address -> Notice.of(NoticeKind.CANCELLATION, visit, Addressee.student(address)))
                    .toList());
        }
    }
}
