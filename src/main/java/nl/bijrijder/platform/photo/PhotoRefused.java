package nl.bijrijder.platform.photo;

import nl.bijrijder.shared.RuleBroken;

/** A file that cannot become a photo; the message key says why, for the field {@code photo}. */
class PhotoRefused extends RuleBroken {

    private PhotoRefused(String key) {
        super("photo", key);
    }

    /** The file is no JPEG and no PNG, or of a kind of those that cannot be drawn. */
    static PhotoRefused kind() {
        return new PhotoRefused("platform.photo.kind");
    }

    /** The file stops halfway, or is not what it says. */
    static PhotoRefused broken() {
        return new PhotoRefused("platform.photo.broken");
    }

    /** The file has too many bytes. */
    static PhotoRefused heavy() {
        return new PhotoRefused("platform.photo.heavy");
    }

    /** The photo would be too large once unpacked, however small the file is. */
    static PhotoRefused large() {
        return new PhotoRefused("platform.photo.large");
    }
}
