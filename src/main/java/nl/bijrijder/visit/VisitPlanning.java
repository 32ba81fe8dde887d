package nl.bijrijder.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.bijrijder.company.AddCompany;
import nl.bijrijder.company.AddContact;
import nl.bijrijder.company.Companies;
import nl.bijrijder.people.team.MemberSummary;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.visit.VisitEvent.VisitAgreed;
import nl.bijrijder.visit.VisitEvent.VisitAgreedByTeam;
import nl.bijrijder.visit.VisitEvent.VisitCancelled;
import nl.bijrijder.visit.VisitEvent.VisitChanged;
import nl.bijrijder.visit.VisitEvent.VisitClosed;
import nl.bijrijder.visit.VisitEvent.VisitCompanyReplaced;
import nl.bijrijder.visit.VisitEvent.VisitHeld;
import nl.bijrijder.visit.VisitEvent.VisitMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans company visits and leads them through their four steps. */
@Service
@Transactional
public class VisitPlanning {

    private final CompanyVisitRepository visits;
    private final Companies companies;
    private final Teams teams;
    private final VisitPolicy policy;
    private final VisitGates gates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VisitPlanning(
            CompanyVisitRepository visits,
            Companies companies,
            Teams teams,
            VisitPolicy policy,
            VisitGates gates,
            ApplicationEventPublisher events,
            Clock clock) {
        this.visits = visits;
        this.companies = companies;
        this.teams = teams;
        this.policy = policy;
        this.gates = gates;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Plans a visit, and opens the company's file and lists the contact when they are new. Asking again with the same id
     * changes nothing.
     *
     * @throws RuleBroken when the plan cannot be
     */
    public CompanyVisitId plan(CurrentUser user, PlanVisit command) {
        policy.requireLeading(user, command.team());
        if (!visits.existsById(command.id().value())) {
            var partnership = teams.summary(command.team()).partnership();
            var visit = CompanyVisit.plan(command, partnership, user.account(), clock.instant(), today());
            addOnTheSpot(user, command, partnership);
            checkPeople(user, command.team(), partnership, command.plan(), Set.of());
            visits.saveAndFlush(visit);
        }
        return command.id();
    }

    /**
     * Changes the agreements, as read at this version; moving an agreed day asks the company again, and its reason is kept.
     *
     * @param reason why an agreed day moves; null when none does
     * @throws RuleBroken when the plan cannot be
     * @throws WrongVisitStatus when the visit was held or called off
     */
    public void change(CurrentUser user, CompanyVisitId id, int version, VisitPlan plan, @Nullable String reason) {
        var visit = load(user, id);
        var before = VisitSummary.of(visit);
        var supervisors = before.plan().supervisors();
        var change = visit.change(version, plan, today());
        checkPeople(user, visit.team(), teams.summary(visit.team()).partnership(), plan, supervisors);
        if (!before.company().equals(plan.company())) {
            events.publishEvent(new VisitCompanyReplaced(id, visit.team()));
        }
        switch (change) {
            case ASKED_AGAIN -> {
                var day = before.timing().day();
                if (reason == null || day == null) {
                    throw Rule.broken("moveReason", "visit.rule.moveReason");
                }
                visit.moved(VisitMove.of(day, plan.timing().day(), reason, user.account(), clock.instant()));
                events.publishEvent(new VisitMoved(id, visit.team(), before, reason));
            }
            case AGREEMENTS -> events.publishEvent(new VisitChanged(id, visit.team(), before));
            case NOTHING -> {}
        }
    }

    /**
     * Records that the company said yes.
     *
     * @param picked the day and time the company picked; null when they were fixed already
     * @throws VisitGateClosed when no day is fixed
     */
    public void agree(CurrentUser user, CompanyVisitId id, Confirmation confirmation, @Nullable VisitTiming picked) {
        if (confirmation.on().isAfter(today()) || confirmation.on().isBefore(today().minusYears(1))) {
            throw Rule.broken("confirmedOn", "visit.rule.confirmedOn");
        }
        var visit = load(user, id);
        visit.agree(confirmation, picked);
        events.publishEvent(new VisitAgreed(id, visit.team()));
    }

    /** Goes on without the company's confirmation; the reason is kept. */
    public void agreeWithout(CurrentUser user, CompanyVisitId id, String reason, @Nullable VisitTiming picked) {
        var visit = load(user, id);
        visit.agreeWithout(pass(user, reason), picked);
        events.publishEvent(new VisitAgreedByTeam(id, visit.team()));
    }

    /**
     * Takes the step that follows on this status; pressed twice it is taken once.
     *
     * @param reason why to go on although something is missing; null when nothing is
     * @throws WrongVisitStatus when the visit has another status
     * @throws VisitGateClosed when something is missing and no reason is given
     */
    void take(CurrentUser user, CompanyVisitId id, VisitStatus from, @Nullable String reason) {
        switch (from) {
            case AGREED -> prepare(user, id, reason);
            case PREPARED -> hold(user, id);
            case HELD -> close(user, id, reason);
            case PLANNING, CLOSED, CANCELLED -> throw new WrongVisitStatus();
        }
    }

    private void prepare(CurrentUser user, CompanyVisitId id, @Nullable String reason) {
        if (reason == null) {
            prepare(user, id);
        } else {
            prepareWithout(user, id, reason);
        }
    }

    private void close(CurrentUser user, CompanyVisitId id, @Nullable String reason) {
        if (reason == null) {
            close(user, id);
        } else {
            closeWithout(user, id, reason);
        }
    }

    /**
     * The company came to class, and the group said what it wants.
     *
     * @throws VisitGateClosed when one of the two did not happen yet
     */
    public void prepare(CurrentUser user, CompanyVisitId id) {
        load(user, id).prepare(null, today());
        gates.require(id, VisitStatus.AGREED);
    }

    /** Goes on without a class visit; the reason is kept. */
    public void prepareWithout(CurrentUser user, CompanyVisitId id, String reason) {
        load(user, id).prepare(pass(user, reason), today());
    }

    /**
     * The visit took place.
     *
     * @throws VisitGateClosed before its day
     */
    public void hold(CurrentUser user, CompanyVisitId id) {
        var visit = load(user, id);
        visit.hold(today());
        events.publishEvent(new VisitHeld(id, visit.team()));
    }

    /**
     * Looked back; the visit is finished.
     *
     * @throws VisitGateClosed when nobody said yet what became of something the company took on
     */
    public void close(CurrentUser user, CompanyVisitId id) {
        var visit = load(user, id);
        visit.close(null);
        gates.require(id, VisitStatus.HELD);
        events.publishEvent(new VisitClosed(id, visit.team()));
    }

    /** Finishes the visit although something was not looked back on; the reason is kept. */
    public void closeWithout(CurrentUser user, CompanyVisitId id, String reason) {
        var visit = load(user, id);
        visit.close(pass(user, reason));
        events.publishEvent(new VisitClosed(id, visit.team()));
    }

    /** Calls the visit off. */
    public void cancel(CurrentUser user, CompanyVisitId id, String reason) {
        var visit = load(user, id);
        visit.cancel(reason, clock.instant());
        events.publishEvent(new VisitCancelled(id, visit.team(), false));
    }

    private void addOnTheSpot(CurrentUser user, PlanVisit command, PartnershipId partnership) {
        var plan = command.plan();
        var company = command.newCompany();
        if (company != null) {
            companies.add(user, new AddCompany(plan.company(), partnership, company));
        }
        var contact = command.newContact();
        if (contact != null) {
            companies.addContact(user, new AddContact(Objects.requireNonNull(plan.contact()), plan.company(), contact));
        }
    }

    /** The company is the partnership's, the contact the company's, and who supervises is in the team today or was named before. */
    private void checkPeople(
            CurrentUser user, TeamId team, PartnershipId partnership, VisitPlan plan, Set<AccountId> before) {
        Rule.all(
                () -> checkCompany(user, partnership, plan),
                Rule.not(isSupervisedByAStranger(team, plan, before), "supervisors", "visit.rule.supervisors"));
    }

    private void checkCompany(CurrentUser user, PartnershipId partnership, VisitPlan plan) {
        var company = companies.find(user, List.of(plan.company())).get(plan.company());
        if (company == null || !company.partnership().equals(partnership)) {
            throw Rule.broken("company", "visit.rule.company");
        }
        if (plan.contact() != null && isNoContact(user, plan.company(), plan)) {
            throw Rule.broken("contact", "visit.rule.contact");
        }
    }

    private boolean isSupervisedByAStranger(TeamId team, VisitPlan plan, Set<AccountId> before) {
        var members = teams.membersToday(List.of(team)).stream()
                .map(MemberSummary::account)
                .toList();
        return plan.supervisors().stream().anyMatch(person -> !members.contains(person) && !before.contains(person));
    }

    private boolean isNoContact(CurrentUser user, CompanyId company, VisitPlan plan) {
        return companies.contacts(user, company).stream()
                .noneMatch(contact -> contact.id().equals(plan.contact()));
    }

    private GatePass pass(CurrentUser user, String reason) {
        return GatePass.of(reason, user.account(), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private CompanyVisit load(CurrentUser user, CompanyVisitId id) {
        return visits.find(
                        id.value(), user.ledTeams().stream().map(TeamId::value).toList())
                .orElseThrow(NotFound::new);
    }
}
