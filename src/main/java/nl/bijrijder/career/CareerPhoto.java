package nl.bijrijder.career;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A photo beside an entry, without its pictures: those are read one by one, and only by who looks at them. */
@Entity
@Immutable
class CareerPhoto {

    @Id
    private UUID id;

    private UUID entryId;
    private UUID studentId;
    private UUID teamId;
    private short place;
    private @Nullable String words;
    private int width;
    private int height;
    private Instant addedAt;

    /** For JPA only. */
    protected CareerPhoto() {}

    CareerEntryId entry() {
        return new CareerEntryId(entryId);
    }

    int place() {
        return place;
    }

    CareerPhotoSummary toSummary() {
        return new CareerPhotoSummary(new CareerPhotoId(id), words, width, height);
    }
}
