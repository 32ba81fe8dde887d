package nl.bijrijder.face;

import java.time.Clock;
import java.util.Optional;
import nl.bijrijder.photo.Photo;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.Said;
import nl.bijrijder.visit.VisitEvent.VisitElsewhere;
import nl.bijrijder.visit.Visits;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who of a company a class gets to know. Callers know that the person who asks may read the visit, or speaks for the company. */
@Service
@Transactional(readOnly = true)
public class Faces {

    /** The version of a face that nobody named yet. */
    public static final int NONE = -1;

    private final ClassGuestRepository guests;
    private final FacePhotoRepository photos;
    private final Visits visits;
    private final Clock clock;

    Faces(ClassGuestRepository guests, FacePhotoRepository photos, Visits visits, Clock clock) {
        this.guests = guests;
        this.photos = photos;
        this.visits = visits;
        this.clock = clock;
    }

    /** Who comes to class before the visit, when the company said so. */
    public Optional<Face> of(CompanyVisitId visit) {
        return guests.findById(visit.value()).map(ClassGuest::face);
    }

    /** The same with its version, for who changes it. */
    public Optional<FaceSummary> summary(CompanyVisitId visit) {
        return guests.findById(visit.value()).map(ClassGuest::toSummary);
    }

    /**
     * The company says who comes to class. The same once more changes nothing; when somebody else comes, the photo goes.
     *
     * @param version what was read before; {@link #NONE} when nobody was named
     * @return whether anything is different now
     * @throws StaleVersion when the visit is not ahead any more, or somebody else was named meanwhile
     */
    @Transactional
    public boolean introduce(CompanyVisitId visit, int version, Face face, String by) {
        var before = guests.findById(visit.value());
        if (before.filter(known -> known.face().equals(face)).isPresent()) {
            return false;
        }
        if (!visits.summary(visit).status().isAhead()) {
            throw new StaleVersion();
        }
        var isSomebodyElse =
                before.filter(known -> known.face().name().equals(face.name())).isEmpty();
        var said = new Said(by, clock.instant());
        before.ifPresentOrElse(known -> known.change(version, face, said), () -> {
            StaleVersion.refuse(version, NONE);
            guests.save(new ClassGuest(visit, face, said));
        });
        if (isSomebodyElse) {
            hide(visit); // a photo is of one person
        }
        return true;
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
        if (guests.findById(visit.value()).isEmpty()) {
            throw new NoFaceYet();
        }
        return photos.put(visit.value(), photo.small(), photo.smallWidth(), photo.smallHeight(), clock.instant()) > 0;
    }

    /** Whoever would have come is of another company. */
    @EventListener
    @Transactional
    public void on(VisitElsewhere event) {
        hide(event.visit());
        guests.findById(event.visit().value()).ifPresent(guests::delete);
    }

    /** Takes the photo away; nothing of it stays. */
    @Transactional
    public boolean hide(CompanyVisitId visit) {
        return photos.remove(visit.value()) > 0;
    }
}
