package nl.bijrijder.people.team;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** Teachers of at least two organisations who carry the guidance of their students together. */
@Entity
class JointTeam {

    static final int DEFAULT_CONTACT_WEEKS = 4;
    static final int MOST_CONTACT_WEEKS = 12;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID partnershipId;
    private String name;
    private int contactWeeks;

    @Embedded
    private Period period;

    /** For JPA only. */
    protected JointTeam() {}

    private JointTeam(TeamId id, PartnershipId partnership, String name, Period period) {
        this.id = id.value();
        this.partnershipId = partnership.value();
        this.name = name;
        this.contactWeeks = DEFAULT_CONTACT_WEEKS;
        this.period = period;
    }

    /** A new team that speaks every student at least once in four weeks, until it decides otherwise. */
    static JointTeam form(TeamId id, PartnershipId partnership, String name, Period period) {
        period.requireOrder("endsOn");
        return new JointTeam(id, partnership, name, period);
    }

    /** The team stops on its last day. */
    void end(LocalDate lastDay) {
        period = period.until(lastDay).requireOrder("endsOn");
    }

    /** Ends the team as read at this version; refused when it is an old one, unless the last day is that day already. */
    void end(int openedVersion, LocalDate lastDay) {
        if (!lastDay.equals(period.endsOn())) {
            StaleVersion.refuse(openedVersion, version());
            end(lastDay);
        }
    }

    /**
     * After how many weeks without a conversation the team finds it long, as read at this version; saying again what it is already
     * is fine.
     */
    void chooseRhythm(int openedVersion, int weeks) {
        if (weeks < 1 || weeks > MOST_CONTACT_WEEKS) {
            throw Rule.broken("weeks", "people.team.rhythm.outside");
        }
        if (weeks != contactWeeks) {
            StaleVersion.refuse(openedVersion, version());
            contactWeeks = weeks;
        }
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    TeamSummary toSummary() {
        return new TeamSummary(new TeamId(id), new PartnershipId(partnershipId), name, contactWeeks, period);
    }
}
