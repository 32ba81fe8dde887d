package nl.bijrijder.people.team;

import nl.bijrijder.shared.RuleBroken;

/** A team speaks its students at least once in so many weeks: from one to twelve. */
class RhythmOutside extends RuleBroken {

    RhythmOutside() {
        super("weeks", "team.rhythm.outside");
    }
}
