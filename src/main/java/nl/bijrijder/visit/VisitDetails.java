package nl.bijrijder.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.bijrijder.company.CompanyCard;
import nl.bijrijder.company.ContactSummary;
import nl.bijrijder.company.HostSummary;
import org.jspecify.annotations.Nullable;

/**
 * What one visit's page shows.
 *
 * @param supervisors names of who comes along
 */
record VisitDetails(
        CompanyVisitId id,
        int version,
        VisitStatus status,
        VisitPlan plan,
        Place place,
        Asked asked,
        List<String> supervisors,
        History history,
        Progress progress,
        VisitPermissions may) {

    /**
     * Where the visit goes.
     *
     * @param host what it is like to come there; null when nobody filled it in
     * @param contact whom to call; null when nobody was named
     */
    record Place(
            @Nullable CompanyCard company,
            @Nullable HostSummary host,
            @Nullable ContactSummary contact) {}

    /** Which team asked, by whom and when. */
    record Asked(String team, String by, Instant at) {

        public LocalDate on() {
            return dayOf(at);
        }
    }

    /**
     * What was said and done.
     *
     * @param moves days that were agreed and moved, latest first
     * @param passes gates a team leader passed, with the reasons
     */
    record History(
            @Nullable Confirmation confirmation,
            @Nullable Cancellation cancellation,
            List<Move> moves,
            List<Pass> passes) {

        @Nullable
        public LocalDate cancelledOn() {
            return cancellation == null ? null : dayOf(cancellation.at());
        }
    }

    /**
     * How far it is.
     *
     * @param classAhead whether the company still comes to class
     * @param stepIsDue whether everything is on record for the next step, and its day has come
     */
    record Progress(List<VisitStep> steps, boolean classAhead, boolean stepIsDue) {}

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** An agreed day that moved: from when to when, why, by whom and when. */
    record Move(LocalDate from, @Nullable LocalDate to, String reason, String by, LocalDate on) {}

    /** A gate that was passed: which, why, by whom and when. */
    record Pass(String key, String reason, String by, LocalDate on) {}

    /** Whether something can be missing for the next step that a leader may go on without. */
    public boolean isPassable() {
        return status == VisitStatus.AGREED || (status == VisitStatus.HELD && !progress.stepIsDue());
    }

    /** What the company says otherwise than this plan, as long as something can be done about it. */
    public List<VisitClash> differences() {
        var host = place.host();
        return host == null || !status.isAhead()
                ? List.of()
                : HostDifference.of(plan, host.words()).toList();
    }

    static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }
}
