package nl.bijrijder.guidance.coaching;

import nl.bijrijder.shared.RuleBroken;

/** A coachship cannot end before it starts. */
class CoachshipReversed extends RuleBroken {

    CoachshipReversed() {
        super("lastDay", "coaching.coachship.reversed");
    }
}
