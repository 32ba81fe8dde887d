package nl.bijrijder.visit.day;

import nl.bijrijder.shared.RuleBroken;

/** Nobody can add a photo without choosing one. */
public class PhotoMissing extends RuleBroken {

    /** On the form's file field. */
    public PhotoMissing() {
        super("photo", "face.photo.required");
    }
}
