package nl.bijrijder.visit.guest;

import java.util.List;
import nl.bijrijder.platform.web.form.Warning;
import nl.bijrijder.visit.VisitClash;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.day.FaceSummary;
import org.jspecify.annotations.Nullable;

/**
 * What a team leader reads of a company's answers.
 *
 * @param acts what was done through the links, newest first
 * @param clashes what the day the company asks for gets in the way of; none when it waits for no answer
 */
record CompanyAnswers(
        VisitSummary visit,
        CounterProposal.@Nullable Summary counter,
        @Nullable FaceSummary face,
        @Nullable FeedbackSummary feedback,
        List<GuestActLine> acts,
        List<VisitClash> clashes) {

    /** Whether the company waits for an answer: it asked for another day, whether or not one was agreed. */
    public boolean isWaiting() {
        return counter != null && counter.isOpen() && visit.status().isAhead();
    }

    /** Whether another day was agreed, and would move. */
    public boolean isMove() {
        return visit.status().isAhead() && visit.status() != VisitStatus.PLANNING;
    }

    CompanyAnswers with(List<VisitClash> found) {
        return new CompanyAnswers(visit, counter, face, feedback, acts, found);
    }

    /** What to look at before the day is taken. */
    Warning warning() {
        return new Warning("clashes", clashes, seen());
    }

    /** Stands for the clashes on one line of the form: who saw them may take the day in spite of them. */
    public String seen() {
        return VisitClash.seen(visit.company().toString(), clashes);
    }

    /** Message key of how it stands. */
    String stateKey() {
        if (isWaiting()) {
            return "visit.guest.answers.state.counter";
        }
        if (feedback != null) {
            return "visit.guest.answers.state.feedback";
        }
        return acts.isEmpty() ? "visit.guest.answers.state.none" : "visit.guest.answers.state.said";
    }
}
