package nl.bijrijder.visit.guest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Task;
import nl.bijrijder.shared.WorkLock;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.Visits;
import nl.bijrijder.visit.group.NearVisits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds everybody of a visit, and of the day in class before it, as they come near. */
@Service
class VisitReminders {

    private static final Task TASK = new Task("visit-reminders");

    private static final int WEEK = 7;

    private final Visits visits;
    private final NearVisits near;
    private final Addressees addressees;
    private final VisitPost post;
    private final TransactionTemplate transaction;
    private final Clock clock;

    VisitReminders(
            Visits visits,
            NearVisits near,
            Addressees addressees,
            VisitPost post,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.visits = visits;
        this.near = near;
        this.addressees = addressees;
        this.post = post;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Reminds of what comes within a week, and of what is tomorrow; asked again it reminds nobody twice. */
    void remind() {
        var students = near.students();
        WorkLock.during(TASK.name(), () -> transaction.executeWithoutResult(status -> remind(students)));
    }

    private void remind(Map<CompanyVisitId, List<AccountId>> students) {
        var today = LocalDate.now(clock);
        for (var visit : visits.agreedBetween(TASK, today, today.plusDays(WEEK))) {
            var going = students.getOrDefault(visit.id(), List.of());
            remind(NoticeKind.REMINDER, visit, visit.day(), today, going);
            remind(NoticeKind.CLASS_REMINDER, visit, visit.classVisit().on(), today, going);
        }
    }

    private void remind(
            NoticeKind kind,
            VisitSummary visit,
            @Nullable LocalDate day,
            LocalDate today,
            Collection<AccountId> students) {
        if (day == null || day.isBefore(today) || day.isAfter(today.plusDays(WEEK))) {
            return;
        }
        var nearness = ReminderDay.of(day, today);
        var moment = ReminderKey.Moment.of(day, today);
        addressees
                .everybody(visit)
                .forEach(to -> post.send(Notice.of(kind, visit, to)
                        .near(nearness)
                        .once(ReminderKey.of(kind, visit, day, moment, to.address()))));
        // a company in class is at school, where students are anyway: a week before there is nothing for them to do
        if (kind == NoticeKind.REMINDER || moment == ReminderKey.Moment.DAY) {
            post.sendAlike(addressees.students(students).entrySet().stream()
                    .map(student -> Notice.of(kind, visit, student.getValue())
                            .asking(false)
                            .near(nearness)
                            .once(ReminderKey.of(kind, visit, day, moment, student.getKey())))
                    .toList());
        }
    }
}
