package nl.bijrijder.coaching;

import nl.bijrijder.shared.RuleBroken;

/** A coach is a member of the student's team on the day it starts. */
public class CoachNotInTeam extends RuleBroken {

    CoachNotInTeam() {
        super("coach", "coaching.coachship.notInTeam");
    }
}
