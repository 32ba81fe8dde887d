package nl.bijrijder.company;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/** A person at a company: an outsider without an account. */
@Entity
class CompanyContact {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID companyId;

    @Embedded
    private ContactFacts facts;

    /** For JPA only. */
    protected CompanyContact() {}

    private CompanyContact(AddContact command) {
        this.id = command.id().value();
        this.companyId = command.company().value();
        this.facts = command.facts();
    }

    /** Somebody to call from now on. */
    static CompanyContact introduce(AddContact command) {
        command.facts().check();
        return new CompanyContact(command);
    }

    /** How to reach this person from now on; refused when it was read at another version, unless it says the same already. */
    void change(int openedVersion, ContactFacts facts) {
        if (facts.equals(this.facts)) {
            return;
        }
        facts.check();
        StaleVersion.refuse(openedVersion, Objects.requireNonNull(version));
        this.facts = facts;
    }

    CompanyId company() {
        return new CompanyId(companyId);
    }

    ContactSummary toSummary() {
        return new ContactSummary(new ContactId(id), company(), facts, Objects.requireNonNullElse(version, 0));
    }
}
