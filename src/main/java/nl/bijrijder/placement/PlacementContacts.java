package nl.bijrijder.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.bijrijder.company.CompanyDirectory;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.FileUsed;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StudentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans and ticks off the conversations of placements, and says which of them wait. */
@Service
@Transactional(readOnly = true)
public class PlacementContacts {

    private final PlacementRepository placements;
    private final CompanyDirectory directory;
    private final PlacementPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlacementContacts(
            PlacementRepository placements,
            CompanyDirectory directory,
            PlacementPolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.placements = placements;
        this.directory = directory;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Another day or another person for a conversation, as read at this version.
     *
     * @throws NotFound when it is not of a student of the person's team
     * @throws RuleBroken when the placement was stopped
     * @throws RuleBroken when the person does not work at the company
     * @throws RuleBroken when the day is nowhere near the placement
     */
    @Transactional
    public void reschedule(
            CurrentUser user, StudentId student, PlacementContactId id, int version, LocalDate day, ContactId person) {
        var placement = load(user, student, id);
        placement.status(today()).requireNotStopped();
        var company = placement.plan().company();
        var asked = directory.people(Set.of(person)).get(person);
        PlacementPlan.requireContact(asked != null && asked.company().equals(company));
        if (placement.contact(id).reschedule(version, day, person, placement.plan())) {
            tell(user, placement, PlacementAct.PLACEMENT_CHANGED);
        }
    }

    /**
     * Ticks a conversation off. Doing so again changes nothing.
     *
     * @param day the day it took place
     * @throws NotFound when it is not of a student of the person's team
     * @throws RuleBroken when that day is ahead of us, or nowhere near the placement
     */
    @Transactional
    public void hold(CurrentUser user, StudentId student, PlacementContactId id, LocalDate day) {
        var placement = load(user, student, id);
        if (placement.contact(id).hold(day, placement.plan(), today())) {
            tell(user, placement, PlacementAct.PLACEMENT_CONTACT_HELD);
        }
    }

    /**
     * The placement a conversation is of, for a member of the student's team.
     *
     * @throws NotFound when there is none, or it is not for this person
     */
    public PlacementSummary placementOf(CurrentUser user, StudentId student, PlacementContactId id) {
        return load(user, student, id).toSummary(today());
    }

    /** The placements of these students with a conversation that should have taken place. One statement, however many ids. */
    public List<PlacementSummary> late(CurrentUser user, Collection<StudentId> ids) {
        return ids.isEmpty()
                ? List.of()
                : placements.findLate(ids.stream().map(StudentId::value).toList(), today()).stream()
                        .filter(placement -> user.isMemberOf(placement.team()))
                        .map(placement -> placement.toSummary(today()))
                        .toList();
    }

    private Placement load(CurrentUser user, StudentId student, PlacementContactId id) {
        var placement = placements.findByContact(id.value(), student.value()).orElseThrow(NotFound::new);
        policy.requireTeam(user, placement.team());
        return placement;
    }

    private void tell(CurrentUser user, Placement placement, PlacementAct act) {
        placements.flush();
        events.publishEvent(new FileUsed(user.account(), placement.student(), placement.team(), act));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
