package nl.bijrijder.notice;

import java.time.Clock;
import java.time.LocalDate;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.Visits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds everybody of a visit, and of the day in class before it, as they come near. */
@Service
class VisitReminders {

    private static final int WEEK = 7;

    private final Visits visits;
    private final Addressees addressees;
    private final VisitPost post;
    private final Clock clock;

    VisitReminders(Visits visits, Addressees addressees, VisitPost post, Clock clock) {
        this.visits = visits;
        this.addressees = addressees;
        this.post = post;
        this.clock = clock;
    }

    /** Reminds of what comes within a week, and of what is tomorrow; asked again it reminds nobody twice. */
    @Transactional
    void remind() {
        var today = LocalDate.now(clock);
        for (var visit : visits.agreedBetween(today, today.plusDays(WEEK))) {
            remind(NoticeKind.REMINDER, visit, visit.day(), today);
            remind(NoticeKind.CLASS_REMINDER, visit, visit.classVisit().on(), today);
        }
    }

    private void remind(NoticeKind kind, VisitSummary visit, @Nullable LocalDate day, LocalDate today) {
        if (day == null || day.isBefore(today) || day.isAfter(today.plusDays(WEEK))) {
            return;
        }
        var when = day.isAfter(today.plusDays(1)) ? "week" : "day";
        addressees
                .everybody(visit)
                .forEach(to -> post.send(Notice.of(kind, visit, to)
                        .near(Nearness.of(day, today))
                        .once(String.join(
                                " ", kind.name(), visit.id().toString(), day.toString(), when, to.address()))));
    }
}
