package nl.bijrijder.visit.day;

import java.time.LocalDate;
import java.util.Optional;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitSummary;
import org.springframework.stereotype.Component;

/**
 * Who knows whom to call for a student, and when. Students keep their own; below 18 the team keeps it too, from 18 on a student
 * chooses alone and the team reads. The list for a visit is for who leads the team that goes and for who of it comes along, from
 * a week before the visit until the day after it: no list of phone numbers lies about without a reason (DOMAIN §8, R7).
 */
@Component
class EmergencyPolicy {

    /** The list opens so many days before the visit. */
    static final int DAYS_BEFORE = 7;
    /** The number of days after the visit at whose end the sheet closes. */
    static final int DAYS_AFTER = 1;

    private static final int OF_AGE = 18;

    /** Why somebody may read the list of a visit. */
    enum Reason {
        LEADS_TEAM,
        SUPERVISES;

        /** Message key. */
        public String key() {
            return "visit.emergency.why." + name();
        }
    }

    /** Why this person may read whom to call on a visit; empty when they may not. */
    Optional<Reason> whyReading(CurrentUser user, VisitSummary visit) {
        if (!user.isMemberOf(visit.team())) {
            return Optional.empty();
        }
        if (user.leads(visit.team())) {
            return Optional.of(Reason.LEADS_TEAM);
        }
        return visit.isSupervisedBy(user.account()) ? Optional.of(Reason.SUPERVISES) : Optional.empty();
    }

    Reason requireReading(CurrentUser user, VisitSummary visit) {
        return whyReading(user, visit).orElseThrow(NotFound::new);
    }

    /** Whether the list of a visit is open on that day. */
    boolean isOpen(VisitSummary visit, LocalDate today) {
        var day = visit.day();
        return day != null
                && visit.status() != VisitStatus.CANCELLED
                && !today.isBefore(day.minusDays(DAYS_BEFORE))
                && !today.isAfter(day.plusDays(DAYS_AFTER));
    }

    /** Refuses everybody but the student and the team. */
    void requireKnowing(CurrentUser user, StudentSummary student) {
        if (!user.isStudent(student.id()) && !user.isMemberOf(student.team())) {
            throw new NotFound();
        }
    }

    /** Whether this person may say who is called for this student. */
    boolean mayChange(CurrentUser user, StudentSummary student, LocalDate today) {
        return user.isStudent(student.id()) || (user.isMemberOf(student.team()) && student.ageOn(today) < OF_AGE);
    }
}
