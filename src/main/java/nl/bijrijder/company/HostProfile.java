package nl.bijrijder.company;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/** The host profile of one company: what it is like to come there, and who wrote that last. */
@Entity
class HostProfile {

    @Id
    private UUID companyId;

    @Version
    private @Nullable Integer version;

    @Embedded
    private HostProfileContent words;

    private String saidBy;

    @Enumerated(EnumType.STRING)
    private Side side;

    private Instant saidAt;

    /** For JPA only. */
    protected HostProfile() {}

    HostProfile(CompanyId company, HostProfileContent words, String by, Side side, Instant at) {
        this.companyId = company.value();
        this.words = words;
        this.saidBy = by;
        this.side = side;
        this.saidAt = at;
    }

    /** Replaces what it is like to come there; refused when it was read at another version. */
    void change(int openedVersion, HostProfileContent words, String by, Side side, Instant at) {
        StaleVersion.refuse(openedVersion, Objects.requireNonNullElse(version, 0));
        this.words = words;
        this.saidBy = by;
        this.side = side;
        this.saidAt = at;
    }

    boolean says(HostProfileContent other) {
        return words.equals(other);
    }

    HostSummary toSummary() {
        return new HostSummary(
                new CompanyId(companyId), Objects.requireNonNullElse(version, 0), words, saidBy, side, saidAt);
    }
}
