package nl.bijrijder.visit.day;

import nl.bijrijder.shared.RuleBroken;

/** There is no photo of somebody without a name. */
class NoFaceYet extends RuleBroken {

    NoFaceYet() {
        super("photo", "face.photo.nobody");
    }
}
