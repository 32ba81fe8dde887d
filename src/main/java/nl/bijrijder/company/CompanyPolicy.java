package nl.bijrijder.company;

import java.util.Set;
import java.util.stream.Collectors;
import nl.bijrijder.people.team.TeamSummary;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PartnershipId;
import org.springframework.stereotype.Component;

/**
 * Company files belong to the partnership; those who lead one of its teams read and keep them (DOMAIN §2, §4). Every member of
 * one of its teams may choose a company and somebody to call there.
 */
@Component
class CompanyPolicy {

    private final Teams teams;

    CompanyPolicy(Teams teams) {
        this.teams = teams;
    }

    /** The partnerships whose companies this person keeps. */
    Set<PartnershipId> partnershipsOf(CurrentUser user) {
        return teams.summaries(user.ledTeams()).stream()
                .map(TeamSummary::partnership)
                .collect(Collectors.toSet());
    }

    boolean mayChoose(CurrentUser user, PartnershipId partnership) {
        return teams.summaries(user.teams()).stream()
                .anyMatch(team -> team.partnership().equals(partnership));
    }

    void requireKeeping(CurrentUser user, PartnershipId partnership) {
        if (!partnershipsOf(user).contains(partnership)) {
            throw new NotFound();
        }
    }
}
