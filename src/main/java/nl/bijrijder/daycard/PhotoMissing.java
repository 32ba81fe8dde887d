package nl.bijrijder.daycard;

import nl.bijrijder.shared.RuleBroken;

/** Nobody can add a photo without choosing one. */
public class PhotoMissing extends RuleBroken {

    PhotoMissing() {
        super("photo", "daycard.photo.required");
    }
}
