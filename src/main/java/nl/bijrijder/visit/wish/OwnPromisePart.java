package nl.bijrijder.visit.wish;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitPart;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.group.OwnVisitPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the company promised, among a student's own visits. */
@Component
@Order(20)
class OwnPromisePart implements OwnVisitPart {

    private final Promises promises;

    OwnPromisePart(Promises promises) {
        this.promises = promises;
    }

    @Override
    public Map<CompanyVisitId, VisitPart.Part> parts(CurrentUser student, List<VisitSummary> visits) {
        var ahead = visits.stream()
                .filter(visit -> visit.status().isAhead())
                .map(VisitSummary::id)
                .collect(Collectors.toSet());
        return promises.counts(visits.stream().map(VisitSummary::id).toList()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        count -> VisitPart.Part.of(
                                "flag",
                                ahead.contains(count.getKey())
                                        ? "visit.wish.promises.student.ahead"
                                        : "visit.wish.promises.student",
                                "/student/visits/" + count.getKey() + "/promises",
                                "visit.wish.promises.part",
                                count.getValue())));
    }
}
