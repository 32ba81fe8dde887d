package nl.bijrijder.visit;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;

/**
 * A team leader went on although something was missing; who, when and why are kept.
 *
 * @param passedBy the account
 */
@Embeddable
record GatePass(String reason, UUID passedBy, Instant passedAt) {

    static GatePass of(String reason, AccountId by, Instant at) {
        return new GatePass(reason, by.value(), at);
    }
}
