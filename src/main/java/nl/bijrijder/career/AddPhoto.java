package nl.bijrijder.career;

import nl.bijrijder.platform.photo.Photo;
import org.jspecify.annotations.Nullable;

/**
 * Asks to put a photo beside an entry of the student who asks.
 *
 * @param id id of the photo; asking twice makes one
 * @param words what is on it, for who cannot see it; or null
 */
public record AddPhoto(
        CareerPhotoId id,
        CareerEntryId entry,
        Photo photo,
        @Nullable String words) {

    /** Longest words, in characters. */
    public static final int MAX_WORDS = 200;
}
