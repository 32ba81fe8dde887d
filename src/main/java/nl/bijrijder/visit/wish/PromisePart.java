package nl.bijrijder.visit.wish;

import java.util.Optional;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.VisitPart;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitSummary;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the company promised, on the page of a visit. */
@Component
@Order(21)
class PromisePart implements VisitPart {

    private final Promises promises;

    PromisePart(Promises promises) {
        this.promises = promises;
    }

    @Override
    public Moment moment() {
        return Moment.AFTER;
    }

    @Override
    public Optional<Part> part(CurrentUser user, VisitSummary visit) {
        if (!user.isMemberOf(visit.team()) || visit.status() == VisitStatus.CANCELLED) {
            return Optional.empty();
        }
        var all = promises.of(visit);
        var open = all.stream().filter(PromiseSummary::isOpen).count();
        return Optional.of(Part.of(
                "flag",
                "visit.wish.promises.title",
                "/coach/visits/" + visit.id() + "/promises",
                Promises.isBehind(visit) && open > 0 ? "visit.wish.promises.part.check" : "visit.wish.promises.part",
                all.size(),
                open));
    }
}
