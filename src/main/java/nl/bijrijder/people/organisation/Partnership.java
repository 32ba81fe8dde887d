package nl.bijrijder.people.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/**
 * Two or more organisations that educate together under an agreement with a term. A route runs under a partnership whose
 * agreement is in force (R3).
 */
@Entity
class Partnership {

    static final int FEWEST_ORGANISATIONS = 2;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String name;

    @Embedded
    private Period period;

    @ElementCollection
    @CollectionTable(name = "partnership_organisation", joinColumns = @JoinColumn(name = "partnership_id"))
    @Column(name = "organisation_id")
    private Set<UUID> organisations = new HashSet<>();

    /** For JPA only. */
    protected Partnership() {}

    private Partnership(PartnershipId id, String name, Period period, Set<OrganisationId> organisations) {
        this.id = id.value();
        this.name = name;
        this.period = period;
        organisations.forEach(organisation -> this.organisations.add(organisation.value()));
    }

    /**
     * A new partnership.
     *
     * @throws RuleBroken with fewer than two organisations
     * @throws RuleBroken when the term ends before it starts
     */
    static Partnership agree(PartnershipId id, String name, Period period, Set<OrganisationId> organisations) {
        if (organisations.size() < FEWEST_ORGANISATIONS) {
            throw Rule.broken("organisations", "people.organisation.partnership.small");
        }
        period.requireOrder("endsOn");
        return new Partnership(id, name, period, organisations);
    }

    /** Ends the agreement on its last day. */
    void end(LocalDate lastDay) {
        period = period.until(lastDay).requireOrder("endsOn");
    }

    PartnershipId id() {
        return new PartnershipId(id);
    }

    /** Ends the partnership as read at this version; refused when it is an old one, unless the last day is that day already. */
    void end(int openedVersion, LocalDate lastDay) {
        if (!lastDay.equals(period.endsOn())) {
            StaleVersion.refuse(openedVersion, version());
            end(lastDay);
        }
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    PartnershipSummary toSummary() {
        return new PartnershipSummary(
                id(),
                name,
                period,
                organisations.stream().map(OrganisationId::new).collect(Collectors.toSet()));
    }
}
