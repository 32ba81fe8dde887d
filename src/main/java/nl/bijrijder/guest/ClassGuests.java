package nl.bijrijder.guest;

import java.util.Optional;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules who of a company a class gets to know. */
@Service
@Transactional(readOnly = true)
public class ClassGuests {

    private final ClassGuestRepository faces;

    ClassGuests(ClassGuestRepository faces) {
        this.faces = faces;
    }

    /** Who comes to class before the visit, when the company said so; the caller knows that the person may read the visit. */
    public Optional<Face> of(CompanyVisitId visit) {
        return faces.findById(visit.value()).map(ClassGuest::face);
    }
}
