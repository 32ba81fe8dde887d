package nl.bijrijder.career;

import nl.bijrijder.shared.RuleBroken;

/** There are as many photos beside the entry as fit. */
class EnoughPhotos extends RuleBroken {

    EnoughPhotos() {
        super("photo", "career.photo.enough");
    }
}
