package nl.bijrijder.visit.wish;

import java.util.Optional;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.VisitPart;
import nl.bijrijder.visit.VisitSummary;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the group needs, on the page of a visit. */
@Component
@Order(12)
@Transactional(readOnly = true)
class NeedPart implements VisitPart {

    private final NeedStore store;

    NeedPart(NeedStore store) {
        this.store = store;
    }

    @Override
    public Moment moment() {
        return Moment.BEFORE;
    }

    @Override
    public Optional<Part> part(CurrentUser user, VisitSummary visit) {
        if (!user.isMemberOf(visit.team())) {
            return Optional.empty();
        }
        var asked = store.asked(visit.id());
        if (asked.isNothing() && !visit.status().isAhead()) {
            return Optional.empty();
        }
        var state = asked.isNothing()
                ? "visit.need.part.none"
                : asked.wipedAt() != null ? "visit.need.part.wiped" : "visit.need.part";
        return Optional.of(Part.of(
                "check",
                "visit.need.title",
                "/coach/visits/" + visit.id() + "/needs",
                state,
                store.counts(visit.id()).answered()));
    }
}
