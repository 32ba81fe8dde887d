package nl.bijrijder.coaching;

import nl.bijrijder.shared.RuleBroken;

/** A coachship cannot end before it starts. */
public class CoachshipReversed extends RuleBroken {

    CoachshipReversed() {
        super("lastDay", "coaching.coachship.reversed");
    }
}
