package nl.bijrijder.visit.wish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitPart;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.group.OwnVisitPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The wish round among what is asked of a student about a visit. */
@Component
@Order(10)
class OwnWishPart implements OwnVisitPart {

    private final Wishes wishes;

    OwnWishPart(Wishes wishes) {
        this.wishes = wishes;
    }

    @Override
    public Map<CompanyVisitId, VisitPart.Part> parts(CurrentUser student, List<VisitSummary> visits) {
        var ids = visits.stream().map(VisitSummary::id).toList();
        var answered = wishes.answered(student, student.self(), ids);
        var parts = new HashMap<CompanyVisitId, VisitPart.Part>();
        var off = visits.stream()
                .filter(visit -> visit.status() == VisitStatus.CANCELLED)
                .map(VisitSummary::id)
                .collect(Collectors.toSet());
        wishes.rounds(visits).forEach((id, isOpen) -> {
            var open = isOpen && !off.contains(id);
            var given = answered.contains(id);
            if (open || given) {
                var state = given ? "visit.wish.own.given" : "visit.wish.own.open";
                parts.put(
                        id,
                        VisitPart.Part.of(
                                "chat", "visit.wish.student.title", "/student/visits/" + id + "/wishes", state));
            }
        });
        return parts;
    }
}
