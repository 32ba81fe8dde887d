package nl.bijrijder.visit;

import java.time.LocalDate;
import java.util.Optional;
import nl.bijrijder.calendar.CalendarEvent;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A visit as other modules know it. Nothing in it is about a student.
 *
 * @param plan what school and company agree on, or are trying to
 * @param askedBy who of the team asked the company
 * @param confirmation the company's yes; null as long as there is none
 */
public record VisitSummary(
        CompanyVisitId id,
        int version,
        TeamId team,
        PartnershipId partnership,
        VisitStatus status,
        VisitPlan plan,
        AccountId askedBy,
        @Nullable Confirmation confirmation)
        implements VisitWitness {

    @Override
    public CompanyVisitId visit() {
        return id;
    }

    static VisitSummary of(CompanyVisit visit) {
        return new VisitSummary(
                visit.id(),
                visit.version(),
                visit.team(),
                visit.partnership(),
                visit.status(),
                visit.toPlan(),
                visit.askedBy(),
                visit.confirmation().orElse(null));
    }

    /** The visit as every calendar knows it; empty as long as no day is fixed. */
    public Optional<CalendarEvent> event() {
        return eventAt(timing());
    }

    /** The visit in calendars that know it at this moment; empty without a day. */
    public Optional<CalendarEvent> eventAt(VisitTiming moment) {
        return moment.event(id, version);
    }

    /** The day in class before the visit as every calendar knows it; empty as long as none is chosen. */
    public Optional<CalendarEvent> classEvent() {
        return classVisit().event(id, version);
    }

    public String title() {
        return plan.title();
    }

    public CompanyId company() {
        return plan.company();
    }

    @Nullable
    public ContactId contact() {
        return plan.contact();
    }

    public VisitGroup group() {
        return plan.group();
    }

    public VisitTiming timing() {
        return plan.timing();
    }

    /** When and where the company comes to class first. */
    public ClassVisit classVisit() {
        return plan.classVisit();
    }

    /** The day of the visit; null as long as none is fixed. */
    @Nullable
    public LocalDate day() {
        return plan.timing().day();
    }

    /** Whether the visit is still ahead and the company did not say yes to it, whatever a team leader went on without. */
    public boolean isWaitingForYes() {
        return status == VisitStatus.PLANNING || (status.isAhead() && confirmation == null);
    }

    /** Whether the visit has a day, from the first to the last of these. */
    public boolean isBetween(LocalDate first, LocalDate last) {
        var day = day();
        return day != null && !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether somebody of the team comes along to keep an eye on the group. */
    public boolean isSupervisedBy(AccountId account) {
        return plan.supervisors().contains(account);
    }
}
