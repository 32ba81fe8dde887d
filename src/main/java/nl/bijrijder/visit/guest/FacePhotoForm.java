package nl.bijrijder.visit.guest;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.visit.day.FaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A photo of who comes to class, or that it goes. Whoever sends it says who they are, for a scanner does not.
 *
 * @param remove whether the photo that is there goes
 * @param face of whom the page was; null when it did not say
 */
record FacePhotoForm(
        @Nullable MultipartFile photo,

        @Nullable Boolean remove,

        @Nullable FaceId face,

        @SaysSomething(message = "{visit.guest.by.required}") @Size(max = 200, message = "{visit.line.long}") @Nullable
        String by) {

    static FacePhotoForm blank() {
        return new FacePhotoForm(null, null, null, null);
    }

    boolean isRemoval() {
        return Boolean.TRUE.equals(remove);
    }

    /** What the next page says. */
    String doneKey() {
        return isRemoval() ? "visit.face.photo.removed" : "visit.face.photo.done";
    }

    String sender() {
        return PlainText.line(Objects.requireNonNull(by));
    }
}
