package nl.bijrijder.visit.wish;

import java.util.Optional;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.VisitPart;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitSummary;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The wish round on the page of a visit. */
@Component
@Order(20)
@Transactional(readOnly = true)
class WishPart implements VisitPart {

    private final WishRoundRepository rounds;
    private final WishAnswerRepository answers;

    WishPart(WishRoundRepository rounds, WishAnswerRepository answers) {
        this.rounds = rounds;
        this.answers = answers;
    }

    @Override
    public Moment moment() {
        return Moment.BEFORE;
    }

    @Override
    public Optional<Part> part(CurrentUser user, VisitSummary visit) {
        if (!user.isMemberOf(visit.team())) {
            return Optional.empty();
        }
        var round = rounds.findByVisitId(visit.id().value());
        if (round.isEmpty() && visit.status() == VisitStatus.CANCELLED) {
            return Optional.empty();
        }
        return Optional.of(Part.of(
                "chat",
                "visit.wish.title",
                "/coach/visits/" + visit.id() + "/wishes",
                round.map(found -> found.isOpen(visit.status()) ? "visit.wish.part.open" : "visit.wish.part.closed")
                        .orElse("visit.wish.part.none"),
                answers.countByVisitIdAndSavedAtIsNotNull(visit.id().value())));
    }
}
