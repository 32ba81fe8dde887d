package nl.bijrijder.guest;

import java.util.List;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitSummary;
import org.jspecify.annotations.Nullable;

/**
 * What a team leader reads of a company's answers.
 *
 * @param acts what was done through the links, newest first
 */
record CompanyAnswers(
        VisitSummary visit,
        CounterProposal.@Nullable Summary counter,
        ClassGuest.@Nullable Summary face,
        VisitFeedback.@Nullable Summary feedback,
        List<GuestAct.Line> acts) {

    public boolean isWaiting() {
        return counter != null && counter.isOpen() && visit.status() == VisitStatus.PLANNING;
    }

    /** Message key of how it stands. */
    String stateKey() {
        if (isWaiting()) {
            return "guest.answers.state.counter";
        }
        if (feedback != null) {
            return "guest.answers.state.feedback";
        }
        return acts.isEmpty() ? "guest.answers.state.none" : "guest.answers.state.said";
    }
}
