package nl.bijrijder.guidance.coaching;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.people.team.TeamSummary;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.TeamId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a team leader which rhythm the team has, and whom it flags. */
@Component
class TeamRhythms {

    private final Students students;
    private final GuidanceStatuses statuses;
    private final Teams teams;

    TeamRhythms(Students students, GuidanceStatuses statuses, Teams teams) {
        this.students = students;
        this.statuses = statuses;
        this.teams = teams;
    }

    /** The rhythms of the teams this person leads, by name. */
    @Transactional(readOnly = true)
    List<TeamRhythm> list(CurrentUser user) {
        return rhythms(user, user.ledTeams());
    }

    /**
     * The rhythm of one team.
     *
     * @throws NotFound when this person does not lead it
     */
    @Transactional(readOnly = true)
    TeamRhythm find(CurrentUser user, TeamId team) {
        if (!user.leads(team)) {
            throw new NotFound();
        }
        return rhythms(user, Set.of(team)).get(0);
    }

    private List<TeamRhythm> rhythms(CurrentUser user, Set<TeamId> led) {
        var all = statuses.of(user, students.ofTeams(user, led));
        return teams.summaries(led).stream()
                .sorted(Comparator.comparing(TeamSummary::name))
                .map(team -> {
                    var own = all.stream()
                            .filter(one -> one.student().team().equals(team.id()))
                            .toList();
                    return new TeamRhythm(team, teams.version(user, team.id()), own.size(), flagged(own));
                })
                .toList();
    }

    private static Map<Integer, Long> flagged(List<GuidanceStatus> own) {
        var flagged = new TreeMap<Integer, Long>();
        for (var weeks = 1; weeks <= TeamRhythm.MOST_WEEKS; weeks++) {
            var chosen = weeks;
            flagged.put(
                    weeks,
                    own.stream().filter(one -> one.gap().isLongAt(chosen)).count());
        }
        return flagged;
    }
}
