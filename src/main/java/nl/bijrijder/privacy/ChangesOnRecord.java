package nl.bijrijder.privacy;

import nl.bijrijder.shared.FileUsed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears of everything that is done with a student's file and puts it on record, within the transaction that does it: either
 * both are there or neither.
 */
@Component
class ChangesOnRecord {

    private final AccessRecord record;

    ChangesOnRecord(AccessRecord record) {
        this.record = record;
    }

    @EventListener
    void on(FileUsed event) {
        record.add(event.by(), event.student(), event.team(), event.act());
    }
}
