package nl.bijrijder.placement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** A student at a company for a while, with three conversations about it. It ends by its day, or is stopped with a reason. */
@Entity
class Placement {

    /** Looking back begins this many days before the end. */
    private static final int LAST_WEEK = 7;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID studentId;
    private UUID teamId;
    private UUID partnershipId;
    private UUID companyId;
    private UUID companyContactId;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private @Nullable Integer hoursPerWeek;
    private String work;
    private UUID plannedBy;
    private Instant plannedAt;
    private @Nullable LocalDate stoppedOn;
    private @Nullable String stopReason;
    private @Nullable UUID stoppedBy;
    private @Nullable Instant stoppedAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "placement_id", nullable = false, updatable = false)
    private List<PlacementContact> contacts = new ArrayList<>();

    /** For JPA only. */
    protected Placement() {}

    private Placement(PlanPlacement command, StudentSummary student, AccountId plannedBy, Instant now) {
        this.id = command.id().value();
        this.studentId = student.id().value();
        this.teamId = student.team().value();
        this.partnershipId = student.partnership().value();
        this.plannedBy = plannedBy.value();
        this.plannedAt = now;
        agree(command.plan());
    }

    /**
     * A new placement, with a day proposed for each of its conversations.
     *
     * @throws RuleBroken when it would end before it begins
     */
    static Placement plan(PlanPlacement command, StudentSummary student, AccountId plannedBy, Instant now) {
        var placement = new Placement(command, student, plannedBy, now);
        for (var kind : ContactKind.values()) {
            placement.contacts.add(new PlacementContact(kind, student, command.plan()));
        }
        return placement;
    }

    /**
     * Agrees on something else, as read at this version; conversations that still stand where they were proposed move along.
     *
     * @return whether anything changed
     * @throws RuleBroken when it was stopped
     * @throws RuleBroken when it would go to another company after a conversation there
     */
    boolean change(int openedVersion, PlacementPlan plan) {
        var before = plan();
        if (plan.equals(before)) {
            return false;
        }
        StaleVersion.refuse(openedVersion, version());
        status(startsOn).requireNotStopped();
        var moves = !plan.company().equals(before.company());
        if (moves && contacts.stream().anyMatch(PlacementContact::isHeld)) {
            throw Rule.broken("contact", "placement.rule.talked");
        }
        agree(plan);
        contacts.forEach(contact -> contact.follow(before, plan));
        return true;
    }

    private void agree(PlacementPlan plan) {
        plan.requireOrder();
        companyId = plan.company().value();
        companyContactId = plan.contact().value();
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
        hoursPerWeek = plan.hoursPerWeek();
        work = plan.work();
    }

    /**
     * Ends early. Saying the same again changes nothing.
     *
     * @param lastDay the last day at the company; of no meaning when the placement did not begin yet
     * @return whether it was going on until now
     * @throws RuleBroken when it began and this is none of its days so far
     * @throws RuleBroken when it came to its end
     * @throws RuleBroken when it was stopped in another way
     */
    boolean stop(@Nullable LocalDate lastDay, String reason, AccountId by, LocalDate today, Instant now) {
        var last = today.isBefore(startsOn) ? null : lastDay;
        if (stoppedAt != null && reason.equals(stopReason) && Objects.equals(last, stoppedOn)) {
            return false;
        }
        status(today).requireStoppable();
        if (!today.isBefore(startsOn) && (last == null || last.isBefore(startsOn) || last.isAfter(today))) {
            throw Rule.broken("stoppedOn", "placement.rule.lastDay");
        }
        stoppedOn = last;
        stopReason = reason;
        stoppedBy = by.value();
        stoppedAt = now;
        return true;
    }

    PlacementContact contact(PlacementContactId wanted) {
        return contacts.stream()
                .filter(contact -> contact.id().equals(wanted))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether these days and this placement's have one in common. */
    boolean overlaps(LocalDate from, LocalDate until) {
        var last = lastDay();
        return last != null && !from.isAfter(last) && !until.isBefore(startsOn);
    }

    /** The last day at the company, or null when it was stopped before it began. */
    private @Nullable LocalDate lastDay() {
        return stoppedAt == null ? endsOn : stoppedOn;
    }

    boolean mayLookBack(LocalDate today) {
        var last = lastDay();
        return last != null && !today.isBefore(last.minusDays(LAST_WEEK)) && !today.isBefore(startsOn);
    }

    PlacementStatus status(LocalDate today) {
        return stoppedAt == null ? PlacementStatus.on(today, startsOn, endsOn) : PlacementStatus.STOPPED;
    }

    PlacementPlan plan() {
        return new PlacementPlan(
                new CompanyId(companyId), new ContactId(companyContactId), startsOn, endsOn, hoursPerWeek, work);
    }

    PlacementId id() {
        return new PlacementId(id);
    }

    StudentId student() {
        return new StudentId(studentId);
    }

    TeamId team() {
        return new TeamId(teamId);
    }

    private int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    PlacementSummary toSummary(LocalDate today) {
        var status = status(today);
        return new PlacementSummary(
                id(),
                student(),
                team(),
                version(),
                plan(),
                status,
                stopReason == null ? null : new PlacementSummary.Stop(stoppedOn, stopReason),
                mayLookBack(today),
                contacts.stream()
                        .map(contact -> contact.toSummary(today, status))
                        .sorted(Comparator.comparing(PlacementContactSummary::plannedOn)
                                .thenComparing(PlacementContactSummary::kind))
                        .toList());
    }
}
