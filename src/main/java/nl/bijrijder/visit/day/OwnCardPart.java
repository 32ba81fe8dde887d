package nl.bijrijder.visit.day;

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

/** The card on a student's own page of visits, as long as the visit is ahead. */
@Component
@Order(5)
class OwnCardPart implements OwnVisitPart {

    @Override
    public Map<CompanyVisitId, VisitPart.Part> parts(CurrentUser student, List<VisitSummary> visits) {
        return visits.stream()
                .filter(visit -> visit.status().isAhead())
                .collect(Collectors.toMap(
                        VisitSummary::id,
                        visit -> VisitPart.Part.of(
                                "student",
                                "visit.card.title",
                                "/student/visits/" + visit.id() + "/card",
                                "visit.card.own")));
    }
}
