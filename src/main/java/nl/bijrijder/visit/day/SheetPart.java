package nl.bijrijder.visit.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.VisitPart;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.group.DayPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The list of whom to call, on the page of a visit and beside who is there; asks the database nothing. */
@Component
@Order(18)
class SheetPart implements VisitPart, DayPart {

    private final EmergencyPolicy policy;
    private final Clock clock;

    SheetPart(EmergencyPolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public Moment moment() {
        return Moment.DAY;
    }

    @Override
    public Optional<Part> part(CurrentUser user, VisitSummary visit) {
        return policy.whyReading(user, visit).isPresent() && mayCome(visit)
                ? Optional.of(link(visit))
                : Optional.empty();
    }

    @Override
    public Optional<VisitPart.Part> beside(CurrentUser user, VisitSummary visit) {
        return policy.isOpen(visit, LocalDate.now(clock)) ? part(user, visit) : Optional.empty();
    }

    private boolean mayCome(VisitSummary visit) {
        return visit.status().isAhead() || policy.isOpen(visit, LocalDate.now(clock));
    }

    private Part link(VisitSummary visit) {
        return Part.of(
                "warning",
                "visit.emergency.sheet",
                "/coach/visits/" + visit.id() + "/emergency",
                policy.isOpen(visit, LocalDate.now(clock))
                        ? "visit.emergency.part.open"
                        : "visit.emergency.part.later");
    }
}
