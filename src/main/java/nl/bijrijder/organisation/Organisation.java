package nl.bijrijder.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A vmbo school or an mbo college. */
@Entity
class Organisation {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String name;

    @Enumerated(EnumType.STRING)
    private Sector sector;

    private String brin;

    /** For JPA only. */
    protected Organisation() {}

    Organisation(OrganisationId id, String name, Sector sector, Brin brin) {
        this.id = id.value();
        this.name = name;
        this.sector = sector;
        this.brin = brin.value();
    }

    OrganisationId id() {
        return new OrganisationId(id);
    }

    OrganisationSummary toSummary() {
        return new OrganisationSummary(id(), name, sector, brin);
    }
}
