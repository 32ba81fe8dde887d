package nl.bijrijder.visit.group;

import java.util.Optional;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.VisitPart;
import nl.bijrijder.visit.VisitSummary;

/** What another module has at hand on the day itself, as a link beside who is there; implement it as a bean. */
public interface DayPart {

    /** The link for this person; empty when it is not for them, or not now. No statements, please. */
    Optional<VisitPart.Part> beside(CurrentUser user, VisitSummary visit);
}
