package nl.bijrijder.visit.wish;

import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.springframework.stereotype.Component;

/**
 * Who may do what with the wishes of a class (DOMAIN §4). A student who goes along says what they want, and changes their mind
 * until the round closes. The team opens and closes the round, enters for who has no phone, and alone reads who wants what;
 * the company gets counts and chosen quotes, never from here.
 */
@Component
class WishPolicy {

    /** Whether somebody may say what this student wants: the student who goes along, or the team, also afterwards. */
    boolean mayAnswer(CurrentUser user, StudentId student, TeamId team, boolean goesAlong, boolean roundOpen) {
        return goesAlong && (user.isMemberOf(team) || user.isStudent(student) && roundOpen);
    }

    boolean mayLeadRound(CurrentUser user, TeamId team) {
        return user.isMemberOf(team);
    }

    void requireTeam(CurrentUser user, TeamId team) {
        if (!mayLeadRound(user, team)) {
            throw new NotFound();
        }
    }
}
