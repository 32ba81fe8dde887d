package nl.bijrijder.visit;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A day that was agreed and is not any more.
 *
 * @param movedFrom the day it was
 * @param movedTo the day it became; null when a new one is still to be found
 * @param reason why
 * @param movedBy the account
 */
@Embeddable
record VisitMove(LocalDate movedFrom, @Nullable LocalDate movedTo, String reason, UUID movedBy, Instant movedAt) {

    static VisitMove of(LocalDate from, @Nullable LocalDate to, String reason, AccountId by, Instant at) {
        return new VisitMove(from, to, reason, by.value(), at);
    }
}
