package nl.bijrijder.people.account;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Fingerprint;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.Rule;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in. Starts invited, gets a password of its own making, and ends; history stays. */
@Entity
class Account {

    static final Duration INVITATION_LASTS = Duration.ofDays(14);

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String email;

    @Embedded
    private PersonName name;

    private boolean manager;
    private @Nullable String passwordHash;
    private @Nullable String invitationHash;
    private @Nullable Instant invitationExpiresAt;
    private Instant createdAt;
    private @Nullable Instant endedAt;

    /** For JPA only. */
    protected Account() {}

    private Account(AccountId id, EmailAddress email, PersonName name, boolean manager, Instant now) {
        this.id = id.value();
        this.email = email.value();
        this.name = name;
        this.manager = manager;
        this.createdAt = now;
    }

    /** A new account without a password. */
    static Account register(AccountId id, EmailAddress email, PersonName name, boolean manager, Instant now) {
        return new Account(id, email, name, manager, now);
    }

    /** Hands out a new invitation; an earlier one no longer works. */
    void invite(String codeHash, Instant now) {
        refuseWhenEnded();
        invitationHash = codeHash;
        invitationExpiresAt = now.plus(INVITATION_LASTS);
    }

    /** Whether this code may set the password now. */
    boolean accepts(String codeHash, Instant now) {
        return endedAt == null
                && invitationHash != null
                && invitationExpiresAt != null
                && Fingerprint.same(invitationHash, codeHash)
                && now.isBefore(invitationExpiresAt);
    }

    /** Sets the password and uses up the invitation. */
    void activate(String newPasswordHash) {
        refuseWhenEnded();
        passwordHash = newPasswordHash;
        invitationHash = null;
        invitationExpiresAt = null;
    }

    /** Nobody signs in with this account any more; its sessions end with the next click. */
    void end(Instant now) {
        refuseWhenEnded();
        endedAt = now;
        invitationHash = null;
        invitationExpiresAt = null;
    }

    AccountStatus status() {
        if (endedAt != null) {
            return AccountStatus.ENDED;
        }
        return passwordHash == null ? AccountStatus.INVITED : AccountStatus.ACTIVE;
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    AccountSummary toSummary() {
        return new AccountSummary(
                id(), version(), name, email, manager, status(), createdAt, endedAt, invitationExpiresAt);
    }

    AccountId id() {
        return new AccountId(id);
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    PersonName name() {
        return name;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    private void refuseWhenEnded() {
        if (endedAt != null) {
            throw Rule.broken("", "people.account.ended");
        }
    }
}
