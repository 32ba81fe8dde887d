package nl.bijrijder.face;

import nl.bijrijder.shared.RuleBroken;

/** Who comes to a visit that is ahead stays in the company's file until somebody else does. */
public class FaceAhead extends RuleBroken {

    FaceAhead() {
        super("", "face.remove.ahead");
    }
}
