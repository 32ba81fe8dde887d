package nl.bijrijder.guidance.coaching;

import nl.bijrijder.shared.RuleBroken;

/** A student has at most one first coach per day; somebody else chose one at the same moment. */
class CoachshipTaken extends RuleBroken {

    CoachshipTaken() {
        super("", "coaching.coachship.taken");
    }
}
