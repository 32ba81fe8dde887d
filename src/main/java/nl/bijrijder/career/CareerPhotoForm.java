package nl.bijrijder.career;

import jakarta.validation.constraints.Size;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A photo a student sends.
 *
 * @param id id of the photo to be, so that sending twice makes one
 * @param photoWords what is on it
 */
record CareerPhotoForm(
        @Nullable CareerPhotoId id,

        @Nullable MultipartFile photo,

        @Size(max = AddPhoto.MAX_WORDS, message = "{career.photo.words.long}") @Nullable
        String photoWords) {

    CareerPhotoForm {
        photoWords = PlainText.lineOrNull(photoWords);
    }

    static CareerPhotoForm blank(CareerPhotoId id) {
        return new CareerPhotoForm(id, null, null);
    }

    /** Id of the photo to be. */
    CareerPhotoId photoId() {
        return NotFound.unless(id);
    }
}
