package nl.bijrijder.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.bijrijder.company.CompanyDirectory;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.FileUsed;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans placements, changes and stops them, and tells other modules of them. */
@Service
@Transactional(readOnly = true)
public class Placements {

    private final PlacementRepository placements;
    private final Students students;
    private final CompanyDirectory directory;
    private final PlacementPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Placements(
            PlacementRepository placements,
            Students students,
            CompanyDirectory directory,
            PlacementPolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.placements = placements;
        this.students = students;
        this.directory = directory;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Plans a placement for a student; any member of the student's team may. Asking again with the same id changes nothing.
     *
     * @throws NotFound when the student is not in a team of theirs
     * @throws RuleBroken when it would end before it begins
     * @throws RuleBroken when the company is not the partnership's, or the contact not the company's
     * @throws RuleBroken when the student has a placement in these days already
     */
    @Transactional
    public PlacementId plan(CurrentUser user, PlanPlacement command) {
        var student = students.find(user, command.student());
        policy.requireTeam(user, student.team());
        if (!placements.existsById(command.id().value())) {
            var placement = Placement.plan(command, student, user.account(), clock.instant());
            requireContact(user, student.partnership(), command.plan());
            requireFreeDays(student, command.id(), command.plan());
            placements.saveAndFlush(placement);
            events.publishEvent(
                    new FileUsed(user.account(), student.id(), student.team(), PlacementAct.PLACEMENT_PLANNED));
        }
        return command.id();
    }

    /**
     * Changes what is agreed, as read at this version.
     *
     * @throws RuleBroken when it was stopped
     * @throws RuleBroken when it would go to another company after a conversation there
     */
    @Transactional
    public void change(CurrentUser user, StudentId id, PlacementId placement, int version, PlacementPlan plan) {
        var student = teamsStudent(user, id);
        var found = load(id, placement);
        if (!plan.contact().equals(found.plan().contact())) {
            requireContact(user, student.partnership(), plan);
        }
        requireFreeDays(student, placement, plan);
        if (found.change(version, plan)) {
            tell(user, found, PlacementAct.PLACEMENT_CHANGED);
        }
    }

    /**
     * Ends a placement early. Saying the same again changes nothing.
     *
     * @param lastDay the last day at the company; of no meaning when the placement did not begin yet
     */
    @Transactional
    public void stop(CurrentUser user, StudentId student, PlacementId id, @Nullable LocalDate lastDay, String reason) {
        teamsStudent(user, student);
        var placement = load(student, id);
        if (placement.stop(lastDay, reason, user.account(), today(), clock.instant())) {
            tell(user, placement, PlacementAct.PLACEMENT_STOPPED);
        }
    }

    /** A student's placements, latest first, for the student and the team; nothing for anybody else. */
    public List<PlacementSummary> ofStudent(CurrentUser user, StudentId id) {
        return placements.findByStudent(id.value()).stream()
                .filter(placement -> policy.maySee(user, placement.team(), placement.student()))
                .map(placement -> placement.toSummary(today()))
                .toList();
    }

    /**
     * One placement of a student, for the student and the team.
     *
     * @throws NotFound when there is none, or it is not for this person
     */
    public PlacementSummary find(CurrentUser user, StudentId student, PlacementId id) {
        var placement = load(student, id);
        if (!policy.maySee(user, placement.team(), student)) {
            throw new NotFound();
        }
        return placement.toSummary(today());
    }

    private StudentSummary teamsStudent(CurrentUser user, StudentId id) {
        var student = students.find(user, id);
        policy.requireTeam(user, student.team());
        return student;
    }

    private void requireContact(CurrentUser user, PartnershipId partnership, PlacementPlan plan) {
        var known = directory.contacts(user, partnership).stream()
                .anyMatch(contact ->
                        contact.id().equals(plan.contact()) && contact.company().equals(plan.company()));
        PlacementPlan.requireContact(known);
    }

    private void requireFreeDays(StudentSummary student, PlacementId id, PlacementPlan plan) {
        var taken = placements.findByStudent(student.id().value()).stream()
                .anyMatch(other -> !other.id().equals(id) && other.overlaps(plan.startsOn(), plan.endsOn()));
        if (taken) {
            throw Rule.broken("startsOn", "constraint.placement_student_period_ex");
        }
    }

    private Placement load(StudentId student, PlacementId id) {
        return placements.find(id.value(), student.value()).orElseThrow(NotFound::new);
    }

    private void tell(CurrentUser user, Placement placement, PlacementAct act) {
        placements.flush();
        events.publishEvent(new FileUsed(user.account(), placement.student(), placement.team(), act));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
