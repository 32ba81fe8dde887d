package nl.bijrijder.visit.group;

import java.util.Optional;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.VisitPart;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitSummary;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who is there, on the page of a visit. */
@Component
@Order(40)
class AttendancePart implements VisitPart {

    private final Attendances attendances;

    AttendancePart(Attendances attendances) {
        this.attendances = attendances;
    }

    @Override
    public Moment moment() {
        return Moment.DAY;
    }

    @Override
    public Optional<Part> part(CurrentUser user, VisitSummary visit) {
        if (visit.status() == VisitStatus.PLANNING || visit.status() == VisitStatus.CANCELLED) {
            return Optional.empty();
        }
        var list = attendances.list(user, visit.id());
        return Optional.of(Part.of(
                "check",
                list.titleKey(),
                "/coach/visits/" + visit.id() + "/day",
                list.countKey(),
                list.present(),
                list.rows().size(),
                list.open()));
    }
}
