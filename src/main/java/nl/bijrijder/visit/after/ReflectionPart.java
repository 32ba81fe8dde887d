package nl.bijrijder.visit.after;

import java.util.Optional;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.VisitPart;
import nl.bijrijder.visit.VisitSummary;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the group looked back, on the page of a visit that took place. */
@Component
@Order(40)
class ReflectionPart implements VisitPart {

    private final Reflections reflections;

    ReflectionPart(Reflections reflections) {
        this.reflections = reflections;
    }

    @Override
    public Moment moment() {
        return Moment.AFTER;
    }

    @Override
    public Optional<Part> part(CurrentUser user, VisitSummary visit) {
        return user.isMemberOf(visit.team()) && ReflectionPolicy.isBehind(visit.status())
                ? Optional.of(Part.of(
                        "book",
                        "visit.reflection.title",
                        "/coach/visits/" + visit.id() + "/looking-back",
                        "visit.reflection.count",
                        reflections.count(visit.id())))
                : Optional.empty();
    }
}
