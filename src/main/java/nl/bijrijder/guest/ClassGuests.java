package nl.bijrijder.guest;

import java.time.Clock;
import java.util.Optional;
import nl.bijrijder.photo.Photo;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules who of a company a class gets to know. Callers know that the person who asks may read the visit. */
@Service
@Transactional(readOnly = true)
public class ClassGuests {

    private final ClassGuestRepository faces;
    private final FacePhotoRepository photos;
    private final Clock clock;

    ClassGuests(ClassGuestRepository faces, FacePhotoRepository photos, Clock clock) {
        this.faces = faces;
        this.photos = photos;
        this.clock = clock;
    }

    /** Who comes to class before the visit, when the company said so. */
    public Optional<Face> of(CompanyVisitId visit) {
        return faces.findById(visit.value()).map(ClassGuest::face);
    }

    /** Whether there is a photo of that person. */
    public boolean hasPhoto(CompanyVisitId visit) {
        return photos.existsById(visit.value());
    }

    /** The photo of that person, small, as a JPEG file. */
    public Optional<byte[]> photo(CompanyVisitId visit) {
        return photos.findById(visit.value()).map(FacePhoto::picture);
    }

    /**
     * Keeps a photo of who comes, in the place of the one before; the same one again changes nothing.
     *
     * @return whether anything is different now
     * @throws NoFaceYet when nobody was named
     */
    @Transactional
    public boolean show(CompanyVisitId visit, Photo photo) {
        if (faces.findById(visit.value()).isEmpty()) {
            throw new NoFaceYet();
        }
        return photos.put(visit.value(), photo.small(), photo.smallWidth(), photo.smallHeight(), clock.instant()) > 0;
    }

    /** Takes the photo away; nothing of it stays. */
    @Transactional
    public boolean hide(CompanyVisitId visit) {
        return photos.remove(visit.value()) > 0;
    }
}
