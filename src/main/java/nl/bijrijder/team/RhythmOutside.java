package nl.bijrijder.team;

import nl.bijrijder.shared.RuleBroken;

/** A team speaks its students at least once in so many weeks: from one to twelve. */
public class RhythmOutside extends RuleBroken {

    RhythmOutside() {
        super("weeks", "team.rhythm.outside");
    }
}
