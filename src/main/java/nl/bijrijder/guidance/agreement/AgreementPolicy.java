package nl.bijrijder.guidance.agreement;

import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.TeamId;
import org.springframework.stereotype.Component;

/**
 * Who sees an agreement, and who ticks it off. The student's joint team sees every one. The student sees what they do themselves,
 * and what stands in a note that was shared with them; what a colleague promised in a note for the team stays with the team.
 * Somebody of the team ticks off any, the student the own ones. What was withdrawn nobody sees (DOMAIN §6).
 */
@Component
class AgreementPolicy {

    boolean maySee(CurrentUser user, AgreementFacts agreement) {
        return !agreement.withdrawn()
                && (user.isMemberOf(agreement.team())
                        || user.isStudent(agreement.student())
                                && (agreement.owner() == AgreementOwner.STUDENT || agreement.shared()));
    }

    boolean mayTick(CurrentUser user, AgreementFacts agreement) {
        return maySee(user, agreement)
                && (user.isMemberOf(agreement.team()) || agreement.owner() == AgreementOwner.STUDENT);
    }

    void requireTicking(CurrentUser user, AgreementFacts agreement) {
        if (!mayTick(user, agreement)) {
            throw new NotFound();
        }
    }

    void requireTeam(CurrentUser user, TeamId team) {
        if (!user.isMemberOf(team)) {
            throw new NotFound();
        }
    }
}
