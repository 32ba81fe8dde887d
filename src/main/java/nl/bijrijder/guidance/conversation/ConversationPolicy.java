package nl.bijrijder.guidance.conversation;

import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.springframework.stereotype.Component;

/**
 * Who plans conversations, and who says what they are about (DOMAIN §2 and §5). Anybody in the joint team offers times, not the
 * coach alone, and holds the conversation that comes of it: only that person knows what other times there are. Calling off is for
 * the whole team, because whoever holds it may be ill or have left; and for the student. Only the student answers an offer and
 * writes on the agenda; the team ticks off what was discussed. A manager sees none of it.
 */
@Component
class ConversationPolicy {

    boolean maySee(CurrentUser user, TeamId team, StudentId student) {
        return user.isMemberOf(team) || user.isStudent(student);
    }

    void requireSeeing(CurrentUser user, Parties parties) {
        refuseUnless(maySee(user, parties.team(), parties.student()));
    }

    void requireTeam(CurrentUser user, TeamId team) {
        refuseUnless(user.isMemberOf(team));
    }

    /** Refuses everybody but the one who holds the conversation, while still in the team. */
    void requireHolding(CurrentUser user, Parties parties) {
        refuseUnless(isHolding(user, parties));
    }

    void requireStudent(CurrentUser user, StudentId student) {
        refuseUnless(user.isStudent(student));
    }

    /**
     * What this person may do with an appointment.
     *
     * @param begun whether the picked time is behind us
     */
    AppointmentPermissions permissions(CurrentUser user, Parties parties, AppointmentStatus status, boolean begun) {
        var member = user.isMemberOf(parties.team());
        var self = user.isStudent(parties.student());
        var ahead = status.isOpen() && !begun;
        return new AppointmentPermissions(
                self && status == AppointmentStatus.OFFERED,
                isHolding(user, parties) && ahead,
                (member && status.isOpen()) || (self && ahead),
                member && status == AppointmentStatus.PLANNED && begun);
    }

    private static boolean isHolding(CurrentUser user, Parties parties) {
        return user.isMemberOf(parties.team()) && user.account().equals(parties.coach());
    }

    private static void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw new NotFound();
        }
    }
}
