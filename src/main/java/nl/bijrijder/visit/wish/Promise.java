package nl.bijrijder.visit.wish;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.visit.CompanyVisitId;
import org.jspecify.annotations.Nullable;

/** A wish of the class the company took on (DOMAIN §4, promise check); afterwards the team says what became of it. */
@Entity
class Promise {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID visitId;
    private String text;
    private @Nullable String takenOnBy;
    private @Nullable UUID notedBy;
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    private @Nullable PromiseOutcome outcome;

    private @Nullable String outcomeWords;
    private @Nullable UUID checkedBy;
    private @Nullable Instant checkedAt;

    /** For JPA only. */
    protected Promise() {}

    private Promise(PromiseId id, CompanyVisitId visit, String text, Instant now) {
        this.id = id.value();
        this.visitId = visit.value();
        this.text = text;
        this.madeAt = now;
    }

    /** Somebody of the company says yes to it. */
    static Promise takenOn(PromiseId id, CompanyVisitId visit, String text, String by, Instant now) {
        var promise = new Promise(id, visit, text, now);
        promise.takenOnBy = by;
        return promise;
    }

    /** The company said it, and a member of the team writes it down. */
    static Promise noted(PromiseId id, CompanyVisitId visit, String text, AccountId by, Instant now) {
        var promise = new Promise(id, visit, text, now);
        promise.notedBy = by.value();
        return promise;
    }

    /** What became of it, as read at this version; doing so again changes nothing. */
    void check(int openedVersion, PromiseOutcome became, @Nullable String words, AccountId by, Instant now) {
        if (outcome == became && Objects.equals(outcomeWords, words)) {
            return;
        }
        StaleVersion.refuse(openedVersion, version());
        outcome = became;
        outcomeWords = words;
        checkedBy = by.value();
        checkedAt = now;
    }

    boolean isOpen() {
        return outcome == null;
    }

    boolean isOf(CompanyVisitId visit) {
        return visitId.equals(visit.value());
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    PromiseSummary toSummary() {
        return new PromiseSummary(
                new PromiseId(id), version(), new CompanyVisitId(visitId), text, takenOnBy, outcome, outcomeWords);
    }
}
