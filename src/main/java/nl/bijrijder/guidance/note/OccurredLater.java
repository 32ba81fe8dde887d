package nl.bijrijder.guidance.note;

import nl.bijrijder.shared.RuleBroken;

/** A note is about what has happened, not about what is to come. */
class OccurredLater extends RuleBroken {

    OccurredLater() {
        super("occurredOn", "coaching.note.occurredOn.later");
    }
}
