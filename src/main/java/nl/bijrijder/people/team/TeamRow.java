package nl.bijrijder.people.team;

import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.TeamId;

/**
 * What a manager sees of a team.
 *
 * @param partnership its name
 * @param members how many there are today
 */
record TeamRow(TeamId id, int version, String name, String partnership, Period period, boolean over, long members) {}
