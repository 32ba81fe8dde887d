package nl.bijrijder.visit.guest;

import java.util.Optional;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.VisitPart;
import nl.bijrijder.visit.VisitSummary;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the company said on the page of a visit. */
@Component
@Order(41)
class AnswerPart implements VisitPart {

    private final GuestPages pages;

    AnswerPart(GuestPages pages) {
        this.pages = pages;
    }

    @Override
    public Moment moment() {
        return Moment.BEFORE;
    }

    @Override
    public Optional<Part> part(CurrentUser user, VisitSummary visit) {
        if (!user.leads(visit.team())) {
            return Optional.empty();
        }
        var answers = pages.answers(visit);
        var part = Part.of(
                "chat", "visit.guest.answers.title", "/team/visits/" + visit.id() + "/answers", answers.stateKey());
        return Optional.of(answers.isWaiting() ? part.waiting() : part);
    }
}
