package nl.bijrijder.people.account;

import java.time.Instant;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * What a manager sees of an account.
 *
 * @param codeExpiresAt until when a code that was handed out works; null when there is none
 */
public record AccountSummary(
        AccountId id,
        int version,
        PersonName name,
        String email,
        boolean manager,
        AccountStatus status,
        Instant createdAt,
        @Nullable Instant endedAt,
        @Nullable Instant codeExpiresAt) {

    /** Whether the account can still be invited or ended. */
    public boolean isLive() {
        return status != AccountStatus.ENDED;
    }
}
