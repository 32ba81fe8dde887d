package nl.bijrijder.visit;

import java.util.Optional;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of a visit: which one of a series it is, or that it can become one. */
@Component
@Order(95)
class SeriesPart implements VisitPart {

    private final SeriesStore store;

    SeriesPart(SeriesStore store) {
        this.store = store;
    }

    @Override
    public Moment moment() {
        return Moment.BEFORE;
    }

    @Override
    public Optional<Part> part(CurrentUser user, VisitSummary visit) {
        if (!user.leads(visit.team())) {
            return Optional.empty();
        }
        var together = store.with(visit.id()).size();
        return together == 0 && !SeriesPlanning.mayRepeat(visit)
                ? Optional.empty()
                : Optional.of(Part.of(
                        "calendar",
                        "visit.series.title",
                        "/team/visits/" + visit.id() + "/series",
                        "visit.series.count",
                        together));
    }
}
