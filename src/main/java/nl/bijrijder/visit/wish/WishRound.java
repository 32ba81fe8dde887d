package nl.bijrijder.visit.wish;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitStatus;
import org.jspecify.annotations.Nullable;

/** The round in which a class says what it wants of one visit; a visit has one, which can be closed and opened again. */
@Entity
class WishRound {

    @Id
    private UUID visitId;

    @Version
    private @Nullable Integer version;

    private UUID teamId;
    private UUID openedBy;
    private Instant openedAt;
    private Instant changedAt;
    private @Nullable Instant closedAt;

    /** For JPA only. */
    protected WishRound() {}

    /** Enough was said; once is enough. */
    void close(Instant now) {
        if (isOpen()) {
            closedAt = now;
            changedAt = now;
        }
    }

    /** Who wants can answer again. */
    void reopen(Instant now) {
        if (!isOpen()) {
            closedAt = null;
            changedAt = now;
        }
    }

    /** Other topics from now on; refused when the form was opened on another version. */
    void changeTopics(int openedVersion, Instant now) {
        StaleVersion.refuse(openedVersion, version());
        changedAt = now;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    /** Whether the round is open for a visit with this status: one that is called off asks nothing any more. */
    boolean isOpen(VisitStatus visit) {
        return isOpen() && visit != VisitStatus.CANCELLED;
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    CompanyVisitId visit() {
        return new CompanyVisitId(visitId);
    }

    TeamId team() {
        return new TeamId(teamId);
    }
}
