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
import org.springframework.transaction.annotation.Transactional;

/** Whom to call, among what is asked of a student before a visit; as long as there is nobody. */
@Component
@Order(8)
@Transactional(readOnly = true)
class OwnEmergencyPart implements OwnVisitPart {

    private final EmergencyContacts contacts;

    OwnEmergencyPart(EmergencyContacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public Map<CompanyVisitId, VisitPart.Part> parts(CurrentUser student, List<VisitSummary> visits) {
        if (contacts.isKnown(student)) {
            return Map.of();
        }
        return visits.stream()
                .filter(visit -> visit.status().isAhead())
                .collect(Collectors.toMap(
                        VisitSummary::id,
                        visit -> VisitPart.Part.of(
                                "warning", "visit.emergency.own", "/student/emergency", "visit.emergency.own.nobody")));
    }
}
