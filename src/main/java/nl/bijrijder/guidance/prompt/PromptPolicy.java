package nl.bijrijder.guidance.prompt;

import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.TeamId;
import org.springframework.stereotype.Component;

/** Who edits a team's questions: the team itself, so every member of today, not its leader alone (DOMAIN §6). */
@Component
class PromptPolicy {

    void requireMember(CurrentUser user, TeamId team) {
        if (!user.isMemberOf(team)) {
            throw new NotFound();
        }
    }
}
