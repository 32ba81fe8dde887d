package nl.bijrijder.visit.day;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import nl.bijrijder.company.Companies;
import nl.bijrijder.company.CompanySummary;
import nl.bijrijder.company.Side;
import nl.bijrijder.platform.photo.Photo;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.Visits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who comes to class, in the file of a company, for those who keep that file. */
@Component
@Transactional(readOnly = true)
class CompanyFaces {

    private final Companies companies;
    private final CompanyFaceRepository faces;
    private final ClassGuestRepository guests;
    private final FacePhotoRepository photos;
    private final FaceFile file;
    private final Visits visits;
    private final Clock clock;

    CompanyFaces(
            Companies companies,
            CompanyFaceRepository faces,
            ClassGuestRepository guests,
            FacePhotoRepository photos,
            FaceFile file,
            Visits visits,
            Clock clock) {
        this.companies = companies;
        this.faces = faces;
        this.guests = guests;
        this.photos = photos;
        this.file = file;
        this.visits = visits;
        this.clock = clock;
    }

    /** Everybody of a company who came or comes to class, whoever comes next first. A fixed number of statements. */
    FacePage page(CurrentUser user, CompanyId id) {
        var company = companies.find(user, id);
        var shown = photos.findShown(id.value());
        var coming = coming(id);
        return new FacePage(
                company,
                faces.findByCompany(id.value()).stream()
                        .map(face -> new FacePage.Known(
                                face.toSummary(), shown.contains(face.id().value()), coming.contains(face.id())))
                        .toList());
    }

    /** Who comes next, on the company's page; for callers that know who asks. */
    FacePart.Card card(CompanySummary company) {
        var next = file.latest(company.id()).orElse(null);
        return next == null
                ? new FacePart.Card(company, null, false)
                : new FacePart.Card(
                        company, next.toSummary(), photos.existsById(next.id().value()));
    }

    /**
     * Somebody who keeps the company's file says who comes, as read at this version. Doing so again changes nothing.
     *
     * @throws StaleVersion when something else was said meanwhile
     */
    @Transactional
    void change(CurrentUser user, CompanyId company, int version, Face face) {
        companies.find(user, company);
        var latest = file.latest(company);
        if (latest.filter(known -> known.says(face)).isPresent()) {
            return;
        }
        StaleVersion.refuse(version, latest.map(CompanyFace::turn).orElse(Faces.NONE));
        file.introduce(file.tell(company, face, user.name().full(), Side.TEAM));
    }

    /**
     * One person in the file.
     *
     * @throws NotFound when there is none, or it is another company's
     */
    FacePage.Known find(CurrentUser user, CompanyId company, FaceId id) {
        var face = load(user, company, id);
        return new FacePage.Known(face.toSummary(), photos.existsById(id.value()), false);
    }

    /** The photo of somebody in the file. */
    byte[] photo(CurrentUser user, CompanyId company, FaceId id) {
        load(user, company, id);
        return photos.findById(id.value()).map(FacePhoto::picture).orElseThrow(NotFound::new);
    }

    /** Keeps a photo, for a company that gave it. */
    @Transactional
    void show(CurrentUser user, CompanyId company, FaceId id, Photo photo) {
        load(user, company, id);
        photos.put(id.value(), photo.small(), photo.smallWidth(), photo.smallHeight(), clock.instant());
    }

    /** Takes the photo away; nothing of it stays, for no visit. */
    @Transactional
    void hide(CurrentUser user, CompanyId company, FaceId id) {
        load(user, company, id);
        photos.remove(id.value());
    }

    /**
     * Takes somebody out of the file with the photo, and away from the visits of before.
     *
     * @throws NotFound when there is none, or it is another company's
     * @throws RuleBroken when this person comes to a visit that is ahead
     */
    @Transactional
    void remove(CurrentUser user, CompanyId company, FaceId id) {
        var face = load(user, company, id);
        if (coming(company).contains(id)) {
            throw Rule.broken("", "visit.face.remove.ahead");
        }
        faces.delete(face);
    }

    /** Who comes to a visit that is ahead. */
    private List<FaceId> coming(CompanyId company) {
        var named = guests.findByCompany(company.value());
        var ahead = visits.of(named).stream()
                .filter(visit -> visit.status().isAhead())
                .map(VisitSummary::id)
                .collect(Collectors.toSet());
        return named.stream()
                .filter(guest -> ahead.contains(guest.visit()))
                .map(ClassGuest::face)
                .toList();
    }

    private CompanyFace load(CurrentUser user, CompanyId company, FaceId id) {
        companies.find(user, company);
        return faces.find(company.value(), id.value()).orElseThrow(NotFound::new);
    }
}
