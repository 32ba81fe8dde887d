package nl.bijrijder.visit.group;

import java.util.List;
import java.util.Map;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitPart;
import nl.bijrijder.visit.VisitSummary;

/** What another module asks of a student about a visit, as one line on their own page; implement it as a bean with an {@code @Order}. */
public interface OwnVisitPart {

    /** The lines by visit; a visit without one is left out. A fixed number of statements, however many visits. */
    Map<CompanyVisitId, VisitPart.Part> parts(CurrentUser student, List<VisitSummary> visits);

    /** Whether this line of the module's still waits for the student to do something. */
    default boolean isWaiting(VisitPart.Part line) {
        return false;
    }
}
