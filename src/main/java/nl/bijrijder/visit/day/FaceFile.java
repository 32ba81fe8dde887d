package nl.bijrijder.visit.day;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.bijrijder.company.Side;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.Visits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who comes to class for a company, whichever visit it is for. The same name again is the same person, accents and capitals
 * aside; another name is somebody else.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FaceFile {

    private final CompanyFaceRepository faces;
    private final ClassGuestRepository guests;
    private final Visits visits;
    private final Clock clock;

    FaceFile(CompanyFaceRepository faces, ClassGuestRepository guests, Visits visits, Clock clock) {
        this.faces = faces;
        this.guests = guests;
        this.visits = visits;
        this.clock = clock;
    }

    /** Who was told of last: whoever comes next, until somebody says otherwise. */
    Optional<CompanyFace> latest(CompanyId company) {
        return faces.findFirstByCompanyIdOrderByTurnDesc(company.value());
    }

    /** Writes down who comes from now on, and what is said of that person. */
    CompanyFace tell(CompanyId company, Face face, String by, Side side) {
        var latest = latest(company).orElse(null);
        var turn = latest == null ? 0 : latest.turn() + 1;
        var known = faces.findNamed(company.value(), face.name()).orElse(null);
        if (known == null) {
            return faces.saveAndFlush(new CompanyFace(company, turn, face, by, side, clock.instant()));
        }
        if (!known.equals(latest) || !known.says(face)) {
            known.tell(turn, face, by, side, clock.instant());
        }
        return known;
    }

    /** The visits the company said yes to and for which nobody was named get to know this face. */
    void introduce(CompanyFace face) {
        var agreed = visits.agreedWith(face.company());
        var taken = guests
                .findByVisits(agreed.stream().map(CompanyVisitId::value).toList())
                .stream()
                .map(ClassGuest::visit)
                .collect(Collectors.toSet());
        agreed.stream()
                .filter(visit -> !taken.contains(visit))
                .forEach(visit -> guests.save(ClassGuest.asBefore(visit, face.id())));
    }
}
