package nl.bijrijder.reflection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.bijrijder.participant.OwnVisitPart;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitPart;
import nl.bijrijder.visit.VisitSummary;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Looking back, among what is asked of a student about a visit. */
@Component
@Order(30)
class OwnReflectionPart implements OwnVisitPart {

    private final Reflections reflections;

    OwnReflectionPart(Reflections reflections) {
        this.reflections = reflections;
    }

    @Override
    public Map<CompanyVisitId, VisitPart.Part> parts(CurrentUser student, List<VisitSummary> visits) {
        var done = reflections.ofStudent(student, student.asStudent().orElseThrow(NotFound::new)).stream()
                .map(ReflectionSummary::visit)
                .collect(Collectors.toSet());
        var parts = new HashMap<CompanyVisitId, VisitPart.Part>();
        visits.stream()
                .filter(visit -> ReflectionPolicy.isBehind(visit.status()))
                .forEach(visit -> {
                    var state = done.contains(visit.id()) ? "reflection.own.done" : "reflection.own.open";
                    parts.put(
                            visit.id(),
                            VisitPart.Part.of(
                                    "book",
                                    "reflection.own.title",
                                    "/student/visits/" + visit.id() + "/looking-back",
                                    state));
                });
        return parts;
    }
}
