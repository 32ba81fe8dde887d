package nl.bijrijder.career;

import nl.bijrijder.shared.RuleBroken;

/** Nobody can add a photo without choosing one. */
class PhotoMissing extends RuleBroken {

    PhotoMissing() {
        super("photo", "career.photo.required");
    }
}
