package nl.bijrijder.career;

import nl.bijrijder.platform.photo.Photo;
import org.jspecify.annotations.Nullable;

/**
 * A photo as it goes along on paper, which fetches nothing.
 *
 * @param words what the student says is on it, or null
 * @param picture the small picture, whole, as a data address
 */
public record CareerPhotoPrint(@Nullable String words, String picture) {

    static CareerPhotoPrint of(CareerPhotoRepository.Small photo) {
        return new CareerPhotoPrint(photo.getWords(), Photo.dataUri(photo.getSmall()));
    }
}
