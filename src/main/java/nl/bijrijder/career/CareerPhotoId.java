package nl.bijrijder.career;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.bijrijder.platform.photo.Photo;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Uuids;

/** Identifies a photo beside an entry of a career dossier. */
public record CareerPhotoId(UUID value) {

    /** A new random id. */
    public static CareerPhotoId random() {
        return new CareerPhotoId(UUID.randomUUID());
    }

    /** The id of a photo that is sent along with an entry: the same picture once more is the same photo. */
    public static CareerPhotoId of(CareerEntryId entry, Photo photo) {
        var picture = UUID.nameUUIDFromBytes(photo.large());
        return new CareerPhotoId(UUID.nameUUIDFromBytes((entry + " with " + picture).getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws NotFound when the text is no UUID, so that a mistyped address and an unknown one look alike
     */
    public static CareerPhotoId valueOf(String text) {
        return new CareerPhotoId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
