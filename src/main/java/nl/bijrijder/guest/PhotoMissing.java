package nl.bijrijder.guest;

import nl.bijrijder.shared.RuleBroken;

/** Nobody can add a photo without choosing one. */
public class PhotoMissing extends RuleBroken {

    PhotoMissing() {
        super("photo", "face.photo.required");
    }
}
