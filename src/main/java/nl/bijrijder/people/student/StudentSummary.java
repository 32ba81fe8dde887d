package nl.bijrijder.people.student;

import java.time.LocalDate;
import java.time.Period;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;

/** What other modules and pages show of a student. */
public record StudentSummary(
        StudentId id, AccountId account, PartnershipId partnership, TeamId team, PersonName name, LocalDate bornOn) {

    /** Age in whole years on the day. */
    public int ageOn(LocalDate day) {
        return Period.between(bornOn, day).getYears();
    }
}
