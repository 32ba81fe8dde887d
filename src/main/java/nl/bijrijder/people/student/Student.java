package nl.bijrijder.people.student;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** A young person on a route. The citizen number and the ECK iD are never stored (R9). */
@Entity
class Student {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID accountId;
    private UUID partnershipId;
    private UUID teamId;

    @Embedded
    private PersonName name;

    private LocalDate bornOn;

    /** For JPA only. */
    protected Student() {}

    Student(AddStudent command, PartnershipId partnership) {
        this.id = command.id().value();
        this.accountId = command.account().value();
        this.partnershipId = partnership.value();
        this.teamId = command.team().value();
        this.name = command.name();
        this.bornOn = command.bornOn();
    }

    StudentSummary toSummary() {
        return new StudentSummary(
                new StudentId(id),
                new AccountId(accountId),
                new PartnershipId(partnershipId),
                new TeamId(teamId),
                name,
                bornOn);
    }
}
