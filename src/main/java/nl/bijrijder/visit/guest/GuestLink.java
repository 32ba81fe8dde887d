package nl.bijrijder.visit.guest;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.SecretToken;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.VisitWitness;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What opens the pages of one visit for one person at the company (TRUST, guest links). */
@Entity
class GuestLink implements Persistable<UUID>, VisitWitness.Checked {

    /** So long after the visit there is something to look back on. */
    private static final int WEEKS_AFTER_THE_VISIT = 8;

    /** So long a company may think about it. */
    private static final int WEEKS_WITHOUT_A_DAY = 26;

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Id
    private UUID id;

    private UUID visitId;
    private UUID contactId;
    private String tokenHash;
    private Instant madeAt;
    private @Nullable UUID madeBy;
    private @Nullable Instant revokedAt;

    @Transient
    private boolean fresh;

    /** For JPA only. */
    protected GuestLink() {}

    GuestLink(
            GuestLinkId id,
            CompanyVisitId visit,
            ContactId contact,
            SecretToken token,
            @Nullable AccountId by,
            Instant at) {
        this.id = id.value();
        this.visitId = visit.value();
        this.contactId = contact.value();
        this.tokenHash = token.fingerprint();
        this.madeAt = at;
        this.madeBy = by == null ? null : by.value();
        this.fresh = true;
    }

    /** Another secret for the same link; what was handed out before opens nothing any more. */
    void renew(SecretToken token) {
        tokenHash = token.fingerprint();
    }

    /** Opens nothing any more. */
    void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    /** The last day it opens: some weeks after the visit, wherever that moved to. */
    LocalDate lastDay(VisitSummary visit) {
        var made = madeAt.atZone(ZONE).toLocalDate();
        var day = visit.day();
        return day == null
                ? made.plusWeeks(WEEKS_WITHOUT_A_DAY)
                : (day.isBefore(made) ? made : day).plusWeeks(WEEKS_AFTER_THE_VISIT);
    }

    /** Whether the link opens this visit on this day. */
    boolean opens(VisitSummary visit, LocalDate today) {
        return revokedAt == null && visit.id().equals(visit()) && !today.isAfter(lastDay(visit));
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    GuestLinkId id() {
        return new GuestLinkId(id);
    }

    @Override
    public CompanyVisitId visit() {
        return new CompanyVisitId(visitId);
    }

    ContactId contact() {
        return new ContactId(contactId);
    }

    Instant madeAt() {
        return madeAt;
    }

    @Nullable
    AccountId madeBy() {
        return madeBy == null ? null : new AccountId(madeBy);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
