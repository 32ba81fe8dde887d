package nl.bijrijder.visit.guest;

import java.util.Optional;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.VisitPart;
import nl.bijrijder.visit.VisitSummary;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The company's links on the page of a visit. */
@Component
@Order(40)
class LinkPart implements VisitPart {

    private final GuestLinks links;

    LinkPart(GuestLinks links) {
        this.links = links;
    }

    @Override
    public Moment moment() {
        return Moment.BEFORE;
    }

    @Override
    public Optional<Part> part(CurrentUser user, VisitSummary visit) {
        return user.leads(visit.team())
                ? Optional.of(Part.of(
                        "key",
                        "visit.link.title",
                        "/team/visits/" + visit.id() + "/link",
                        "visit.link.count",
                        links.countOpen(visit)))
                : Optional.empty();
    }
}
