package nl.bijrijder.visit.group;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.DatabaseScope;
import nl.bijrijder.shared.Task;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who is to be reminded of a visit they go along on. Nobody asks for it: the task has a name of its own, under which the database
 * tells it which accounts go along on a visit that is near, and shows it no row of a student.
 */
@Component
public class NearVisits {

    static final Task TASK = new Task("visit-reminders");

    private final ParticipantStore store;
    private final TransactionTemplate transaction;

    NearVisits(ParticipantStore store, PlatformTransactionManager transactions) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    /**
     * The accounts of the students by visit, of every team: within a week of the visit, and on the day before it comes into class.
     * Who left school, or whose route ended, is left out. One statement, in a transaction of its own.
     */
    public Map<CompanyVisitId, List<AccountId>> students() {
        return DatabaseScope.ofTask(TASK)
                .call(() -> Objects.requireNonNull(transaction.execute(status -> store.toRemind())));
    }
}
