package nl.bijrijder.company;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/** The one file a partnership keeps about a company. */
@Entity
class Company {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID partnershipId;

    @Embedded
    private CompanyFacts facts;

    /** For JPA only. */
    protected Company() {}

    private Company(AddCompany command) {
        this.id = command.id().value();
        this.partnershipId = command.partnership().value();
        this.facts = command.facts();
    }

    /** Opens a file on a company. */
    static Company open(AddCompany command) {
        command.facts().check();
        return new Company(command);
    }

    /** What is known of the company from now on; refused when it was read at another version, unless it says the same already. */
    void change(int openedVersion, CompanyFacts facts) {
        if (facts.equals(this.facts)) {
            return;
        }
        facts.check();
        StaleVersion.refuse(openedVersion, Objects.requireNonNull(version));
        this.facts = facts;
    }

    /** Gives the company another address; see {@link #change}. */
    void locate(int openedVersion, CompanyAddress address) {
        change(openedVersion, facts.at(address));
    }

    CompanySummary toSummary() {
        return new CompanySummary(
                new CompanyId(id), new PartnershipId(partnershipId), facts, Objects.requireNonNullElse(version, 0));
    }
}
