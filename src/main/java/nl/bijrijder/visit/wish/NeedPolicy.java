package nl.bijrijder.visit.wish;

import java.time.LocalDate;
import java.util.Optional;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.visit.VisitSummary;
import org.springframework.stereotype.Component;

/**
 * Who knows what somebody needs (DOMAIN §4). Each student their own. Of others only who packs: who leads the team that goes,
 * and its members who come along on this visit to keep an eye on the group; they also decide what is asked, and enter it for
 * who has no phone. The rest of the team reads counts. Said and changed until the day of the visit is over.
 */
@Component
class NeedPolicy {

    /** Why somebody packs. */
    enum Reason {
        LEADS_TEAM,
        SUPERVISES;

        /** Message key. */
        public String key() {
            return "visit.need.why." + name();
        }
    }

    /** Why this person may know who needs what; empty when they may not. */
    Optional<Reason> whyPacking(CurrentUser user, VisitSummary visit) {
        if (!user.isMemberOf(visit.team())) {
            return Optional.empty();
        }
        if (user.leads(visit.team())) {
            return Optional.of(Reason.LEADS_TEAM);
        }
        return visit.isSupervisedBy(user.account()) ? Optional.of(Reason.SUPERVISES) : Optional.empty();
    }

    Reason requirePacking(CurrentUser user, VisitSummary visit) {
        return whyPacking(user, visit).orElseThrow(NotFound::new);
    }

    void requireTeam(CurrentUser user, VisitSummary visit) {
        if (!user.isMemberOf(visit.team())) {
            throw new NotFound();
        }
    }

    /** Whether this person may know, and say, what this student needs. */
    boolean mayKnow(CurrentUser user, VisitSummary visit, StudentId student) {
        return user.isStudent(student) || whyPacking(user, visit).isPresent();
    }

    /** Whether asking and answering still helps. */
    boolean isOpen(VisitSummary visit, LocalDate today) {
        var day = visit.day();
        return visit.status().isAhead() && (day == null || !day.isBefore(today));
    }
}
