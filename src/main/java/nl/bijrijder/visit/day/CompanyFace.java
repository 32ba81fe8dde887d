package nl.bijrijder.visit.day;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.bijrijder.company.Side;
import nl.bijrijder.shared.CompanyId;
import org.jspecify.annotations.Nullable;

/** Somebody in a company's file who comes to class, and who said so last. */
@Entity
class CompanyFace {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID companyId;

    private int turn;

    @Embedded
    private Face face;

    private String saidBy;

    @Enumerated(EnumType.STRING)
    private Side side;

    private Instant saidAt;

    /** For JPA only. */
    protected CompanyFace() {}

    CompanyFace(CompanyId company, int turn, Face face, String by, Side side, Instant at) {
        this.id = FaceId.random().value();
        this.companyId = company.value();
        tell(turn, face, by, side, at);
    }

    /** What is said of this person from now on; whoever is told of last comes next. */
    final void tell(int turn, Face face, String by, Side side, Instant at) {
        this.turn = turn;
        this.face = face;
        this.saidBy = by;
        this.side = side;
        this.saidAt = at;
    }

    boolean says(Face other) {
        return face.equals(other);
    }

    FaceId id() {
        return new FaceId(id);
    }

    CompanyId company() {
        return new CompanyId(companyId);
    }

    int turn() {
        return turn;
    }

    Face face() {
        return face;
    }

    FaceSummary toSummary() {
        return new FaceSummary(id(), turn, face, saidBy, side, saidAt);
    }
}
