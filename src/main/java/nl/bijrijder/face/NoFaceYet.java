package nl.bijrijder.face;

import nl.bijrijder.shared.RuleBroken;

/** There is no photo of somebody without a name. */
public class NoFaceYet extends RuleBroken {

    NoFaceYet() {
        super("photo", "face.photo.nobody");
    }
}
