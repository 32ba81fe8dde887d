package nl.bijrijder.note;

import nl.bijrijder.shared.RuleBroken;

/** A note is about what has happened, not about what is to come. */
public class OccurredLater extends RuleBroken {

    OccurredLater() {
        super("occurredOn", "coaching.note.occurredOn.later");
    }
}
