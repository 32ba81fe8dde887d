package nl.bijrijder.visit.group;

import java.util.Optional;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.VisitPart;
import nl.bijrijder.visit.VisitSummary;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The group list on the page of a visit. */
@Component
@Order(10)
class GroupPart implements VisitPart {

    private final Participants participants;

    GroupPart(Participants participants) {
        this.participants = participants;
    }

    @Override
    public Moment moment() {
        return Moment.BEFORE;
    }

    @Override
    public Optional<Part> part(CurrentUser user, VisitSummary visit) {
        return user.isMemberOf(visit.team())
                ? Optional.of(Part.of(
                        "people",
                        "visit.participant.list",
                        "/coach/visits/" + visit.id() + "/group",
                        "visit.participant.count",
                        participants.count(visit.id())))
                : Optional.empty();
    }
}
