package nl.bijrijder.people.student;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.bijrijder.people.organisation.OrganisationId;
import nl.bijrijder.people.organisation.Sector;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** Where a student is enrolled: at the vmbo school in route years 1 and 2, at the mbo college from year 3 (R2). */
@Entity
class Enrolment {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID studentId;
    private UUID teamId;
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private Sector sector;

    @Embedded
    private Period period;

    /** For JPA only. */
    protected Enrolment() {}

    Enrolment(UUID id, StudentId student, TeamId team, OrganisationId organisation, Sector sector, Period period) {
        this.id = id;
        this.studentId = student.value();
        this.teamId = team.value();
        this.organisationId = organisation.value();
        this.sector = sector;
        this.period = period;
    }

    /**
     * Ends on the day before the next one begins: no gap, no overlap (R2).
     *
     * @throws RuleBroken when the next one would not begin after this one did
     * @throws RuleBroken when this one ended earlier
     */
    void giveWayTo(Period next) {
        var lastDay = next.startsOn().minusDays(1);
        if (lastDay.isBefore(period.startsOn())) {
            throw Rule.broken("startsOn", "constraint.enrolment_student_period_ex");
        }
        if (period.isOver(lastDay)) {
            throw Rule.broken("startsOn", "people.student.enrolment.gap");
        }
        period = period.until(lastDay);
    }

    EnrolmentSummary toSummary() {
        return new EnrolmentSummary(new StudentId(studentId), new OrganisationId(organisationId), sector, period);
    }
}
