package nl.bijrijder.visit.day;

import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.OnRecord;
import nl.bijrijder.visit.VisitRecord;
import org.springframework.stereotype.Component;

/** Tells step 2 whether the class knows who comes. */
@Component
class FaceOnRecord implements OnRecord {

    private final Faces faces;

    FaceOnRecord(Faces faces) {
        this.faces = faces;
    }

    @Override
    public VisitRecord what() {
        return VisitRecord.FACE;
    }

    @Override
    public boolean isThere(CompanyVisitId visit) {
        return faces.of(visit).isPresent();
    }
}
