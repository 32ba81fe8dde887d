package nl.bijrijder.daycard;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A photo of who comes to class, or that it goes.
 *
 * @param remove whether the photo that is there goes
 */
record CardFaceForm(@Nullable MultipartFile photo, @Nullable Boolean remove) {

    static CardFaceForm blank() {
        return new CardFaceForm(null, null);
    }

    boolean isRemoval() {
        return Boolean.TRUE.equals(remove);
    }
}
