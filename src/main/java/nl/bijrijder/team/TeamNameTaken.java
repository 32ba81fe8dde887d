package nl.bijrijder.team;

import nl.bijrijder.shared.RuleBroken;

/** Two teams of one partnership cannot share one name. */
public class TeamNameTaken extends RuleBroken {

    TeamNameTaken() {
        super("name", "team.name.taken");
    }
}
