package nl.bijrijder.people.team;

import nl.bijrijder.shared.RuleBroken;

/** Two teams of one partnership cannot share one name. */
class TeamNameTaken extends RuleBroken {

    TeamNameTaken() {
        super("name", "team.name.taken");
    }
}
