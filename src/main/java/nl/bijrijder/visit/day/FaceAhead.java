package nl.bijrijder.visit.day;

import nl.bijrijder.shared.RuleBroken;

/** Who comes to a visit that is ahead stays in the company's file until somebody else does. */
class FaceAhead extends RuleBroken {

    FaceAhead() {
        super("", "face.remove.ahead");
    }
}
