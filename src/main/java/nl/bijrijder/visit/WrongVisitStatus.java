package nl.bijrijder.visit;

import nl.bijrijder.shared.RuleBroken;

/** The visit is not in a status in which this can happen: it was held, closed or cancelled, or is not that far yet. */
public class WrongVisitStatus extends RuleBroken {

    WrongVisitStatus() {
        super("", "visit.rule.status");
    }
}
