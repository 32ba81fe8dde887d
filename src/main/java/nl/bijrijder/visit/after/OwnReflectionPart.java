package nl.bijrijder.visit.after;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitPart;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.group.Attendance;
import nl.bijrijder.visit.group.Attendances;
import nl.bijrijder.visit.group.OwnVisitPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Looking back, among what is asked of a student about a visit. */
@Component
@Order(30)
class OwnReflectionPart implements OwnVisitPart {

    private static final String OPEN = "visit.reflection.own.open";

    private final Reflections reflections;
    private final Attendances attendances;

    OwnReflectionPart(Reflections reflections, Attendances attendances) {
        this.reflections = reflections;
        this.attendances = attendances;
    }

    @Override
    public Map<CompanyVisitId, VisitPart.Part> parts(CurrentUser student, List<VisitSummary> visits) {
        var self = student.self();
        var ticks = attendances.of(student, self);
        var done = reflections.ofStudent(student, self).stream()
                .map(ReflectionSummary::visit)
                .collect(Collectors.toSet());
        var parts = new HashMap<CompanyVisitId, VisitPart.Part>();
        visits.stream()
                .filter(visit -> ReflectionPolicy.isBehind(visit.status()))
                .forEach(visit -> {
                    var wasAway = ticks.get(visit.id()) == Attendance.ABSENT;
                    var state = done.contains(visit.id())
                            ? "visit.reflection.own.done"
                            : wasAway ? "visit.reflection.own.away" : OPEN;
                    parts.put(
                            visit.id(),
                            VisitPart.Part.of(
                                    "book",
                                    "visit.reflection.own.title",
                                    "/student/visits/" + visit.id() + "/looking-back",
                                    state));
                });
        return parts;
    }

    @Override
    public boolean isWaiting(VisitPart.Part line) {
        return line.stateKey().equals(OPEN);
    }
}
