package nl.bijrijder.visit.day;

import java.util.Optional;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.VisitPart;
import nl.bijrijder.visit.VisitSummary;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The programme on the page of a visit. */
@Component
@Order(15)
class ProgrammeVisitPart implements VisitPart {

    private final Programmes programmes;

    ProgrammeVisitPart(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public Moment moment() {
        return Moment.DAY;
    }

    @Override
    public Optional<Part> part(CurrentUser user, VisitSummary visit) {
        return user.isMemberOf(visit.team())
                ? Optional.of(Part.of(
                        "clock",
                        "visit.programme.title",
                        "/coach/visits/" + visit.id() + "/programme",
                        "visit.programme.count",
                        programmes.count(visit.id())))
                : Optional.empty();
    }
}
