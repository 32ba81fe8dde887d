package nl.bijrijder.people.team;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.bijrijder.people.organisation.OrganisationId;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** One person in one team, from when to when, sent by which organisation. It ends; it is never deleted. */
@Entity
class Membership {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID teamId;
    private UUID accountId;
    private UUID organisationId;
    private boolean leader;

    @Embedded
    private Period period;

    /** For JPA only. */
    protected Membership() {}

    private Membership(AddMember command) {
        this.id = command.id().value();
        this.teamId = command.team().value();
        this.accountId = command.account().value();
        this.organisationId = command.organisation().value();
        this.leader = command.leader();
        this.period = command.period();
    }

    /**
     * A new membership.
     *
     * @throws RuleBroken when it would end before it starts
     */
    static Membership begin(AddMember command) {
        command.period().requireOrder("endsOn");
        return new Membership(command);
    }

    /** The membership's last day; rights end with it. */
    void end(LocalDate lastDay) {
        period = period.until(lastDay).requireOrder("endsOn");
    }

    /** Ends the membership as read at this version; refused when it is an old one, unless the last day is that day already. */
    void end(int openedVersion, LocalDate lastDay) {
        if (!lastDay.equals(period.endsOn())) {
            StaleVersion.refuse(openedVersion, version());
            end(lastDay);
        }
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    MemberSummary toSummary() {
        return new MemberSummary(
                new MembershipId(id),
                new TeamId(teamId),
                new AccountId(accountId),
                new OrganisationId(organisationId),
                leader,
                period);
    }
}
