package nl.bijrijder.visit.guest;

import java.time.Clock;
import java.util.Optional;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.visit.Statement;
import nl.bijrijder.visit.VisitWitness;
import nl.bijrijder.visit.Visits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how a visit was for the company. Callers know that it is the company that says so, or somebody who may read it. */
@Service
@Transactional(readOnly = true)
class VisitFeedbacks {

    /** The version of a feedback that nobody gave yet. */
    public static final int NONE = -1;

    private final VisitFeedbackRepository feedbacks;
    private final Visits visits;
    private final Clock clock;

    VisitFeedbacks(VisitFeedbackRepository feedbacks, Visits visits, Clock clock) {
        this.feedbacks = feedbacks;
        this.visits = visits;
        this.clock = clock;
    }

    /** What the company thinks of the visit, when it said so. */
    public Optional<FeedbackSummary> of(VisitWitness visit) {
        return feedbacks.findById(visit.visit().value()).map(VisitFeedback::toSummary);
    }

    /**
     * The company says how it was. Doing so again changes nothing.
     *
     * @param version what was read before; {@link #NONE} when there was nothing
     * @return whether anything is different now
     * @throws StaleVersion when the visit did not take place, or something else was said meanwhile
     */
    @Transactional
    public boolean give(VisitWitness guest, int version, Opinion opinion, String by) {
        var visit = guest.visit();
        var before = feedbacks.findById(visit.value());
        if (before.filter(known -> known.opinion().equals(opinion)).isPresent()) {
            return false;
        }
        if (!visits.of(guest).status().isBehind()) {
            throw new StaleVersion();
        }
        var said = new Statement(by, clock.instant());
        before.ifPresentOrElse(known -> known.change(version, opinion, said), () -> {
            StaleVersion.refuse(version, NONE);
            feedbacks.save(new VisitFeedback(visit, opinion, said));
        });
        return true;
    }
}
