package nl.bijrijder.visit.day;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A small photo of who comes to class, so that the class knows the face. */
@Entity
@Immutable
class FacePhoto {

    @Id
    private UUID faceId;

    private byte[] picture;
    private int width;
    private int height;
    private Instant addedAt;

    /** For JPA only. */
    protected FacePhoto() {}

    byte[] picture() {
        return picture.clone();
    }
}
