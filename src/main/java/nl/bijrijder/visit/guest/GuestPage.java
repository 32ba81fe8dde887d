package nl.bijrijder.visit.guest;

import java.time.LocalDate;
import java.util.List;
import nl.bijrijder.company.CompanyCard;
import nl.bijrijder.company.HostSummary;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.day.FaceSummary;
import nl.bijrijder.visit.day.Programme;
import nl.bijrijder.visit.wish.ClassBrief;
import nl.bijrijder.visit.wish.PromiseSummary;
import org.jspecify.annotations.Nullable;

/**
 * What a company reads of one visit. Nothing in it is about a student.
 *
 * @param home where the pages of this visit are
 * @param may what the company may say of it as it stands
 * @param programme the day, as far as the school made it
 */
record GuestPage(
        String home,
        VisitSummary visit,
        GuestPermissions may,
        Place place,
        School school,
        Programme programme,
        WishSection wishes,
        Answers answers,
        FaceSection faces,
        LocalDate today) {

    /**
     * Where the visit goes.
     *
     * @param host what it is like to come there; null when nobody filled it in
     */
    record Place(CompanyCard company, @Nullable HostSummary host) {}

    /**
     * Who comes.
     *
     * @param team how the team is called
     * @param askedBy who of the school to call
     * @param askedByMail where to mail that person; null without an account
     * @param supervisors who of the school comes along
     */
    record School(String team, String askedBy, @Nullable String askedByMail, List<String> supervisors) {}

    /**
     * What the class wishes.
     *
     * @param brief what the team let the company know of its class; null until then, and when the visit is called off
     * @param promises what the company took on of it
     */
    record WishSection(@Nullable ClassBrief brief, List<PromiseSummary> promises) {}

    /**
     * What was answered.
     *
     * @param counter the other day the company asked for; null when it did not
     * @param feedback how the company looks back; null until then
     * @param calledOff who called it off and why; null when it goes on
     */
    record Answers(
            CounterProposal.@Nullable Summary counter,
            @Nullable FeedbackSummary feedback,
            @Nullable CalledOff calledOff) {}

    /**
     * Who of the company comes to class.
     *
     * @param face who comes; null when nobody was named
     * @param next who of the company comes next; null when nobody was ever named
     * @param asBefore whether nobody said so for this visit: it is who came before
     * @param hasPhoto whether there is a photo of who comes
     */
    record FaceSection(@Nullable FaceSummary face, @Nullable FaceSummary next, boolean asBefore, boolean hasPhoto) {

        /** Who comes, or else whoever came last: what the form is filled in with. */
        @Nullable
        public FaceSummary known() {
            return face == null ? next : face;
        }

        /** Message key of what is known of who comes without anybody saying so for this visit; null when there is nothing to say. */
        @Nullable
        public String beforeKey() {
            var known = known();
            return known == null || (face != null && !asBefore)
                    ? null
                    : "visit.face.before." + known.side().name();
        }
    }

    /** The company's own yes is asked for, also when the school went on without. */
    public boolean mayConfirm() {
        return may.mayConfirm();
    }

    /** Another day can be asked for before there is one, and after. */
    public boolean mayCounter() {
        return may.mayCounter();
    }

    /** Whether the school is to answer, and not the company. */
    public boolean isWaitingForSchool() {
        var counter = answers.counter();
        return mayCounter() && counter != null && counter.isOpen();
    }

    /** Whether the school answered that the other day does not suit, and nothing was agreed since. */
    public boolean isTurnedDown() {
        var counter = answers.counter();
        return mayCounter() && counter != null && counter.isRefused();
    }

    /** Message key of how it stands, for the company. */
    public String statusKey() {
        if (!mayConfirm()) {
            return "visit.guest.status." + visit.status();
        }
        return isWaitingForSchool() ? "visit.guest.status.school" : "visit.guest.status." + VisitStatus.PLANNING;
    }

    /** Kind of tag how it stands is shown as. */
    public String statusKind() {
        if (!mayConfirm()) {
            return visit.status().kind();
        }
        return isWaitingForSchool() ? "calm" : VisitStatus.PLANNING.kind();
    }

    /** Whether the company was in class already. */
    public boolean isClassBehind() {
        var inClass = visit.classVisit();
        return inClass.on() != null && !inClass.isAhead(today);
    }

    /** Whom to call on the day; null when nobody said. */
    @Nullable
    public String callPhone() {
        return programme.gathering().callPhone();
    }

    public boolean mayCancel() {
        return may.mayCancel();
    }

    public boolean mayIntroduce() {
        return may.mayIntroduce();
    }

    public boolean mayPromise() {
        return may.mayPromise() && wishes.brief() != null;
    }

    public boolean mayLookBack() {
        return may.mayLookBack();
    }

    public boolean isCancelled() {
        return visit.status() == VisitStatus.CANCELLED;
    }

    /**
     * Why a visit does not take place.
     *
     * @param byCompany whether the company said so itself
     */
    record CalledOff(boolean byCompany, String reason) {}
}
