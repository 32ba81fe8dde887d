package nl.bijrijder.guidance.coaching;

import nl.bijrijder.shared.RuleBroken;

/** A coach is a member of the student's team on the day it starts. */
class CoachNotInTeam extends RuleBroken {

    CoachNotInTeam() {
        super("coach", "coaching.coachship.notInTeam");
    }
}
