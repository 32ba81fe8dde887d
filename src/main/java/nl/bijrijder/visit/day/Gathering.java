package nl.bijrijder.visit.day;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.visit.CompanyVisitId;
import org.jspecify.annotations.Nullable;

/** Where the group of a visit gathers. A visit has at most one. */
@Entity
@Table(name = "visit_gathering")
class Gathering {

    /** What a form says that was opened before there was anything. */
    static final int NONE = -1;

    @Id
    private UUID visitId;

    @Version
    private @Nullable Integer version;

    @Embedded
    private @Nullable GatheringFacts facts;

    /** For JPA only. */
    protected Gathering() {}

    Gathering(CompanyVisitId visit, GatheringFacts facts) {
        this.visitId = visit.value();
        this.facts = facts;
    }

    /** Tells it differently; doing so again changes nothing. */
    void change(int openedVersion, GatheringFacts other) {
        if (!facts().equals(other)) {
            StaleVersion.refuse(openedVersion, version());
            facts = other;
        }
    }

    /** Hibernate reads a row of nothing but nulls as no facts at all. */
    GatheringFacts facts() {
        return Objects.requireNonNullElse(facts, GatheringFacts.NOTHING);
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }
}
