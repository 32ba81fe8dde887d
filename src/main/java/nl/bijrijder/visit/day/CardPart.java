package nl.bijrijder.visit.day;

import java.util.Optional;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.VisitPart;
import nl.bijrijder.visit.VisitSummary;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The card on the page of a visit. */
@Component
@Order(17)
class CardPart implements VisitPart {

    @Override
    public Moment moment() {
        return Moment.DAY;
    }

    @Override
    public Optional<Part> part(CurrentUser user, VisitSummary visit) {
        return user.isMemberOf(visit.team()) && visit.status().isAhead()
                ? Optional.of(Part.of(
                        "student", "visit.card.title", "/coach/visits/" + visit.id() + "/card", "visit.card.part"))
                : Optional.empty();
    }
}
