package nl.bijrijder.guidance.coaching;

import java.util.Map;
import nl.bijrijder.people.team.TeamSummary;

/**
 * The contact rhythm of a team and what it does.
 *
 * @param version what the team's leader changes it on
 * @param students how many students the team has
 * @param flagged how many of them are flagged as not spoken to for long, by the number of weeks the team could choose
 */
record TeamRhythm(TeamSummary team, int version, int students, Map<Integer, Long> flagged) {

    static final int MOST_WEEKS = 12;

    /** How many are flagged with the weeks of now. */
    public long now() {
        return flagged.getOrDefault(team.contactWeeks(), 0L);
    }
}
