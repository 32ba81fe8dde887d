package nl.bijrijder.face;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A photo of who comes to class, or that it goes.
 *
 * @param remove whether the photo that is there goes
 */
public record PhotoForm(
        @Nullable MultipartFile photo, @Nullable Boolean remove) {

    /** Nothing chosen. */
    public static PhotoForm blank() {
        return new PhotoForm(null, null);
    }

    /** Whether the photo that is there goes. */
    public boolean isRemoval() {
        return Boolean.TRUE.equals(remove);
    }
}
