package nl.bijrijder.visit.day;

import java.time.Clock;
import java.util.Optional;
import nl.bijrijder.company.Side;
import nl.bijrijder.platform.photo.Photo;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.Statement;
import nl.bijrijder.visit.VisitEvent.VisitAgreed;
import nl.bijrijder.visit.VisitEvent.VisitCompanyReplaced;
import nl.bijrijder.visit.VisitWitness;
import nl.bijrijder.visit.Visits;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps who of a company a class gets to know before a visit. Filled in once: with the company's yes whoever came before comes
 * again, until the company says otherwise. Callers know that the person who asks may read the visit, or speaks for the company.
 */
@Service
@Transactional(readOnly = true)
public class Faces {

    /** The version of a face that nobody named yet. */
    public static final int NONE = -1;

    private final CompanyFaceRepository faces;
    private final ClassGuestRepository guests;
    private final FacePhotoRepository photos;
    private final FaceFile file;
    private final Visits visits;
    private final Clock clock;

    Faces(
            CompanyFaceRepository faces,
            ClassGuestRepository guests,
            FacePhotoRepository photos,
            FaceFile file,
            Visits visits,
            Clock clock) {
        this.faces = faces;
        this.guests = guests;
        this.photos = photos;
        this.file = file;
        this.visits = visits;
        this.clock = clock;
    }

    /** Who comes to class before the visit, when that is known. */
    public Optional<Face> of(VisitWitness visit) {
        return of(visit.visit());
    }

    Optional<Face> of(CompanyVisitId visit) {
        return faces.findByVisit(visit.value()).map(CompanyFace::face);
    }

    /** Who comes to class, with the version that a change is made on. */
    public Optional<FaceSummary> summary(VisitWitness visit) {
        return faces.findByVisit(visit.visit().value()).map(CompanyFace::toSummary);
    }

    /** Whether nobody said so for this visit: it is who came before. */
    public boolean isAsBefore(VisitWitness visit) {
        return guests.findById(visit.visit().value())
                .filter(ClassGuest::isAsBefore)
                .isPresent();
    }

    /** Who of a company comes next, as far as is known; for callers that know the company is asked, or keep its file. */
    public Optional<FaceSummary> latest(CompanyId company) {
        return file.latest(company).map(CompanyFace::toSummary);
    }

    /**
     * The company says who comes to class. Doing so again changes nothing.
     *
     * @param version what was read before: of who comes, or else of who came last; {@link #NONE} when nobody was named
     * @return whether anything is different now
     * @throws StaleVersion when the visit is not ahead any more, or something else was said meanwhile
     */
    @Transactional
    public boolean introduce(VisitWitness company, int version, Face face, String by) {
        var visit = company.visit();
        var before = guests.findById(visit.value());
        var known = faces.findByVisit(visit.value());
        if (known.filter(person -> person.says(face)).isPresent()
                && before.filter(ClassGuest::isAsBefore).isEmpty()) {
            return false;
        }
        var plan = visits.of(company);
        if (!plan.status().isAhead()) {
            throw new StaleVersion();
        }
        var read = known.or(() -> file.latest(plan.company()));
        StaleVersion.refuse(version, read.map(CompanyFace::turn).orElse(NONE));
        var person = file.tell(plan.company(), face, by, Side.COMPANY);
        var said = new Statement(by, clock.instant());
        before.ifPresentOrElse(
                guest -> guest.become(person.id(), said),
                () -> guests.save(ClassGuest.introduced(visit, person.id(), said)));
        file.introduce(person);
        return true;
    }

    /** Whether there is a photo of who comes. */
    public boolean hasPhoto(VisitWitness visit) {
        return photos.existsByVisit(visit.visit().value());
    }

    /** The photo of who comes, small, as a JPEG file. */
    public Optional<byte[]> photo(VisitWitness visit) {
        return photos.findByVisit(visit.visit().value()).map(FacePhoto::picture);
    }

    /**
     * Keeps a photo of who comes, in the place of the one before; the same one again changes nothing.
     *
     * @param seen of whom the page was; null when it did not say
     * @return whether anything is different now
     * @throws RuleBroken when nobody was named
     * @throws StaleVersion when it was of somebody else
     */
    @Transactional
    public boolean show(VisitWitness visit, @Nullable FaceId seen, Photo photo) {
        var guest = guests.findById(visit.visit().value())
                .orElseThrow(() -> Rule.broken("photo", "visit.face.photo.nobody"));
        requireSame(guest, seen);
        return photos.put(guest.face().value(), photo.small(), photo.smallWidth(), photo.smallHeight(), clock.instant())
                > 0;
    }

    /**
     * Takes the photo of who comes away; nothing of it stays, for no visit.
     *
     * @param seen of whom the page was; null when it did not say
     * @throws StaleVersion when it was of somebody else
     */
    @Transactional
    public boolean hide(VisitWitness visit, @Nullable FaceId seen) {
        var guest = guests.findById(visit.visit().value());
        guest.ifPresent(person -> requireSame(person, seen));
        return guest.filter(person -> photos.remove(person.face().value()) > 0).isPresent();
    }

    /** Whoever came before comes again. */
    @EventListener
    @Transactional
    public void on(VisitAgreed event) {
        file.latest(visits.of(event).company()).ifPresent(file::introduce);
    }

    /** Whoever would have come is of another company. */
    @EventListener
    @Transactional
    public void on(VisitCompanyReplaced event) {
        guests.findById(event.visit().value()).ifPresent(guests::delete);
    }

    /** A photo is of one person. */
    private static void requireSame(ClassGuest guest, @Nullable FaceId seen) {
        if (seen != null && !seen.equals(guest.face())) {
            throw new StaleVersion();
        }
    }
}
