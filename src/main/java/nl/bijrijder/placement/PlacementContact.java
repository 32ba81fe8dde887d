package nl.bijrijder.placement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/** One conversation of a placement: student, somebody of the company, somebody of the team. */
@Entity
class PlacementContact {

    /** How long before and after a placement one may still talk about it, in days. */
    private static final int AROUND = 60;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID studentId;
    private UUID teamId;
    private UUID companyId;
    private UUID contactId;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    private LocalDate plannedOn;
    private @Nullable LocalDate heldOn;

    /** For JPA only. */
    protected PlacementContact() {}

    PlacementContact(ContactKind kind, StudentSummary student, PlacementPlan plan) {
        this.id = UUID.randomUUID();
        this.studentId = student.id().value();
        this.teamId = student.team().value();
        this.companyId = plan.company().value();
        this.contactId = plan.contact().value();
        this.kind = kind;
        this.plannedOn = kind.proposeOn(plan.startsOn(), plan.endsOn());
    }

    /** Goes along with the placement, except for what took place or was arranged by hand. */
    void follow(PlacementPlan before, PlacementPlan after) {
        if (isHeld()) {
            return;
        }
        var moves = !companyId.equals(after.company().value());
        if (moves || contactId.equals(before.contact().value())) {
            companyId = after.company().value();
            contactId = after.contact().value();
        }
        if (plannedOn.equals(kind.proposeOn(before.startsOn(), before.endsOn())) || isOutside(plannedOn, after)) {
            plannedOn = kind.proposeOn(after.startsOn(), after.endsOn());
        }
    }

    /**
     * Another day or another person, as read at this version.
     *
     * @return whether anything changed
     * @throws RuleBroken when the day is nowhere near the placement
     */
    boolean reschedule(int openedVersion, LocalDate day, ContactId person, PlacementPlan plan) {
        if (day.equals(plannedOn) && person.value().equals(contactId)) {
            return false;
        }
        StaleVersion.refuse(openedVersion, Objects.requireNonNullElse(version, 0));
        if (isOutside(day, plan)) {
            throw Rule.broken("plannedOn", "placement.rule.plannedOn");
        }
        plannedOn = day;
        contactId = person.value();
        return true;
    }

    /**
     * Ticks it off. Doing so again changes nothing, with another day it puts the day right.
     *
     * @return whether anything changed
     * @throws RuleBroken when the day is ahead of us, or nowhere near the placement
     */
    boolean hold(LocalDate day, PlacementPlan plan, LocalDate today) {
        if (day.equals(heldOn)) {
            return false;
        }
        if (day.isAfter(today) || isOutside(day, plan)) {
            throw Rule.broken("heldOn", "placement.rule.heldOn");
        }
        heldOn = day;
        return true;
    }

    boolean isHeld() {
        return heldOn != null;
    }

    PlacementContactId id() {
        return new PlacementContactId(id);
    }

    private static boolean isOutside(LocalDate day, PlacementPlan plan) {
        return day.isBefore(plan.startsOn().minusDays(AROUND))
                || day.isAfter(plan.endsOn().plusDays(AROUND));
    }

    PlacementContactSummary toSummary(LocalDate today, PlacementStatus status) {
        return new PlacementContactSummary(
                id(),
                Objects.requireNonNullElse(version, 0),
                kind,
                new ContactId(contactId),
                plannedOn,
                heldOn,
                state(today, status));
    }

    private ContactState state(LocalDate today, PlacementStatus status) {
        if (isHeld()) {
            return ContactState.HELD;
        }
        if (status == PlacementStatus.STOPPED) {
            return ContactState.LAPSED;
        }
        return plannedOn.isBefore(today) ? ContactState.OVERDUE : ContactState.AHEAD;
    }
}
