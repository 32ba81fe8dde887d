package nl.bijrijder.guest;

import java.util.List;
import nl.bijrijder.company.CompanyCard;
import nl.bijrijder.host.HostSummary;
import nl.bijrijder.programme.Programme;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.wish.ClassBrief;
import nl.bijrijder.wish.PromiseSummary;
import org.jspecify.annotations.Nullable;

/**
 * What a company reads of one visit. Nothing in it is about a student.
 *
 * @param home where the pages of this visit are
 * @param host what it is like to come there; null when nobody filled it in
 * @param team how the team that comes is called
 * @param askedBy who of the school to call
 * @param supervisors who of the school comes along
 * @param programme the day, as far as the school made it
 * @param hasPhoto whether there is a photo of who comes to class
 * @param brief what the team let the company know of its class; null until then
 */
record GuestPage(
        String home,
        VisitSummary visit,
        CompanyCard company,
        @Nullable HostSummary host,
        String team,
        String askedBy,
        List<String> supervisors,
        Programme programme,
        @Nullable ClassBrief brief,
        List<PromiseSummary> promises,
        CounterProposal.@Nullable Summary counter,
        ClassGuest.@Nullable Summary face,
        boolean hasPhoto,
        VisitFeedback.@Nullable Summary feedback) {

    public boolean mayConfirm() {
        return visit.status() == VisitStatus.PLANNING;
    }

    public boolean mayCancel() {
        return visit.status().isAhead();
    }

    public boolean mayPromise() {
        return visit.status().isAhead() && brief != null;
    }

    public boolean mayLookBack() {
        return GuestAnswers.isBehind(visit);
    }

    public boolean isCancelled() {
        return visit.status() == VisitStatus.CANCELLED;
    }
}
