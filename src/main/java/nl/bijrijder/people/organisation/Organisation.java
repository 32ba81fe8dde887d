package nl.bijrijder.people.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import nl.bijrijder.shared.StaleVersion;
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

    @Enumerated(EnumType.STRING)
    private @Nullable Region region;

    /** For JPA only. */
    protected Organisation() {}

    Organisation(OrganisationId id, String name, Sector sector, Brin brin, @Nullable Region region) {
        this.id = id.value();
        this.name = name;
        this.sector = sector;
        this.brin = brin.value();
        this.region = region;
    }

    /** Another name or region, as read at this version; saying again what is there already is fine. */
    void change(int openedVersion, String newName, @Nullable Region newRegion) {
        if (!name.equals(newName) || region != newRegion) {
            StaleVersion.refuse(openedVersion, version());
            name = newName;
            region = newRegion;
        }
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    OrganisationId id() {
        return new OrganisationId(id);
    }

    OrganisationSummary toSummary() {
        return new OrganisationSummary(id(), name, sector, brin, region);
    }
}
