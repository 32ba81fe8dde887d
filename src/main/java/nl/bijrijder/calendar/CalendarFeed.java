package nl.bijrijder.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.SecretToken;
import org.springframework.data.domain.Persistable;

/** Somebody's secret address at which a calendar outside reads what happens; only its fingerprint is kept. */
@Entity
class CalendarFeed implements Persistable<UUID> {

    @Id
    private UUID accountId;

    private String tokenHash;
    private Instant madeAt;

    /** For JPA only. */
    protected CalendarFeed() {}

    private CalendarFeed(AccountId account, String tokenHash, Instant madeAt) {
        this.accountId = account.value();
        this.tokenHash = tokenHash;
        this.madeAt = madeAt;
    }

    /** A new address for this person. */
    static CalendarFeed of(AccountId account, SecretToken token, Instant at) {
        return new CalendarFeed(account, token.fingerprint(), at);
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    Instant madeAt() {
        return madeAt;
    }

    @Override
    public UUID getId() {
        return accountId;
    }

    /** The one before is always taken away first. */
    @Override
    public boolean isNew() {
        return true;
    }
}
