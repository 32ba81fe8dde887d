package nl.bijrijder.visit.wish;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitPart;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.group.OwnVisitPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a student needs, among what is asked of them about a visit. */
@Component
@Order(7)
@Transactional(readOnly = true)
class OwnNeedPart implements OwnVisitPart {

    private final NeedStore store;
    private final NeedPolicy policy;
    private final Clock clock;

    OwnNeedPart(NeedStore store, NeedPolicy policy, Clock clock) {
        this.store = store;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public Map<CompanyVisitId, VisitPart.Part> parts(CurrentUser student, List<VisitSummary> visits) {
        var ids = visits.stream().map(VisitSummary::id).toList();
        var asked = store.asked(ids);
        var answered = store.answered(student.self(), ids);
        var parts = new HashMap<CompanyVisitId, VisitPart.Part>();
        for (var visit : visits) {
            var needs = asked.getOrDefault(visit.id(), NeedRequest.NOTHING);
            if (!needs.isNothing()) {
                parts.put(
                        visit.id(),
                        VisitPart.Part.of(
                                "check",
                                "visit.need.own.title",
                                "/student/visits/" + visit.id() + "/needs",
                                state(visit, needs, answered.contains(visit.id()))));
            }
        }
        return parts;
    }

    private String state(VisitSummary visit, NeedRequest asked, boolean given) {
        if (given) {
            return "visit.need.own.given";
        }
        if (policy.isOpen(visit, LocalDate.now(clock))) {
            return "visit.need.own.open";
        }
        return asked.wipedAt() != null ? "visit.need.own.wiped" : "visit.need.own.closed";
    }
}
