package nl.bijrijder.visit.day;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A photo of who comes to class, or that it goes.
 *
 * @param remove whether the photo that is there goes
 * @param face of whom the page was, null when it did not say, where another person can take that one's place
 */
record PhotoForm(
        @Nullable MultipartFile photo,
        @Nullable Boolean remove,
        @Nullable FaceId face) {

    /** Nothing chosen. */
    public static PhotoForm blank() {
        return new PhotoForm(null, null, null);
    }

    /** Whether the photo that is there goes. */
    public boolean isRemoval() {
        return Boolean.TRUE.equals(remove);
    }

    /** What the next page says. */
    public String doneKey() {
        return isRemoval() ? "visit.face.photo.removed" : "visit.face.photo.done";
    }
}
