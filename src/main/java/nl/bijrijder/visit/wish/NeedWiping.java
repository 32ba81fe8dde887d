package nl.bijrijder.visit.wish;

import java.time.Clock;
import java.time.LocalDate;
import nl.bijrijder.shared.DatabaseScope;
import nl.bijrijder.shared.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Wipes what students needed on visits that are over (DOMAIN §4). Nobody asks for it: it has a name of its own, under which the
 * database shows it nothing but what is to be wiped. Counts that were sent to a company stay as they were sent.
 */
@Component
public class NeedWiping {

    static final Task TASK = new Task("need-wiping");

    private static final Logger LOG = LoggerFactory.getLogger(NeedWiping.class);

    private final NeedStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NeedWiping(NeedStore store, PlatformTransactionManager transactions, Clock clock) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Wipes what is over; once more changes nothing. */
    public void wipe() {
        var wiped = DatabaseScope.ofTask(TASK)
                .call(() -> transaction.execute(status -> store.wipe(LocalDate.now(clock), clock.instant())));
        if (wiped != null && wiped > 0) {
            LOG.info("Wiped what was needed on visits that are over: {} answers", wiped);
        }
    }
}
