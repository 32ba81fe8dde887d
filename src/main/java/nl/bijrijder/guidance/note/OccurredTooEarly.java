package nl.bijrijder.guidance.note;

import nl.bijrijder.shared.RuleBroken;

/** A conversation took place in the student's life, and not more than ten years ago. */
class OccurredTooEarly extends RuleBroken {

    OccurredTooEarly() {
        super("occurredOn", "coaching.note.occurredOn.early");
    }
}
