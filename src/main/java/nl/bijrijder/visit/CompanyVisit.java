package nl.bijrijder.visit;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** One visit of a team's young people to a company, from the first phone call to looking back. */
@Entity
class CompanyVisit {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID teamId;
    private UUID partnershipId;
    private UUID companyId;
    private @Nullable UUID contactId;
    private String title;
    private @Nullable String purpose;

    @Enumerated(EnumType.STRING)
    private VisitStatus status;

    private UUID askedBy;
    private Instant askedAt;

    // named "party", because "group" is a word of the query language
    @Embedded
    private VisitGroup party;

    @Embedded
    private @Nullable VisitTiming timing;

    @Embedded
    private @Nullable ClassVisit classVisit;

    @Embedded
    private VisitAgreements agreements;

    @Embedded
    private @Nullable Confirmation confirmation;

    @Embedded
    private @Nullable Cancellation cancellation;

    @Embedded
    @AttributeOverride(name = "reason", column = @Column(name = "agree_pass_reason"))
    @AttributeOverride(name = "passedBy", column = @Column(name = "agree_pass_by"))
    @AttributeOverride(name = "passedAt", column = @Column(name = "agree_pass_at"))
    private @Nullable GatePass agreePass;

    @Embedded
    @AttributeOverride(name = "reason", column = @Column(name = "prepare_pass_reason"))
    @AttributeOverride(name = "passedBy", column = @Column(name = "prepare_pass_by"))
    @AttributeOverride(name = "passedAt", column = @Column(name = "prepare_pass_at"))
    private @Nullable GatePass preparePass;

    @Embedded
    @AttributeOverride(name = "reason", column = @Column(name = "close_pass_reason"))
    @AttributeOverride(name = "passedBy", column = @Column(name = "close_pass_by"))
    @AttributeOverride(name = "passedAt", column = @Column(name = "close_pass_at"))
    private @Nullable GatePass closePass;

    @ElementCollection
    @CollectionTable(name = "company_visit_proposal", joinColumns = @JoinColumn(name = "visit_id"))
    @Column(name = "proposed_on")
    private Set<LocalDate> proposals = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "company_visit_supervisor", joinColumns = @JoinColumn(name = "visit_id"))
    @Column(name = "account_id")
    private Set<UUID> supervisors = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "company_visit_move", joinColumns = @JoinColumn(name = "visit_id"))
    private Set<VisitMove> moves = new HashSet<>();

    /** For JPA only. */
    protected CompanyVisit() {}

    private CompanyVisit(PlanVisit command, PartnershipId partnership, AccountId by, Instant at) {
        var plan = command.plan();
        this.id = command.id().value();
        this.teamId = command.team().value();
        this.partnershipId = partnership.value();
        this.status = VisitStatus.PLANNING;
        this.askedBy = by.value();
        this.askedAt = at;
        this.title = plan.title();
        this.companyId = plan.company().value();
        this.party = plan.group();
        this.agreements = plan.agreements();
        take(plan);
    }

    /**
     * A new visit: the company is going to be asked.
     *
     * @throws RuleBroken when the plan cannot be
     */
    static CompanyVisit plan(PlanVisit command, PartnershipId partnership, AccountId by, Instant at, LocalDate today) {
        var plan = command.plan();
        plan.check();
        plan.checkDays(today, VisitTiming.OPEN, Set.of());
        return new CompanyVisit(command, partnership, by, at);
    }

    /**
     * Other agreements, as read at this version; the same agreements once more change nothing. Moving an agreed day or time asks the company again.
     *
     * @return what is different from now on
     * @throws WrongVisitStatus when the visit was held or called off
     */
    Change change(int openedVersion, VisitPlan plan, LocalDate today) {
        requireAhead();
        if (plan.equals(toPlan())) {
            return Change.NOTHING;
        }
        StaleVersion.refuse(openedVersion, version());
        plan.check();
        plan.checkDays(today, timing(), proposals);
        if (status == VisitStatus.PREPARED
                && preparePass == null
                && plan.classVisit().on() == null) {
            throw Rule.broken("classVisit.on", "visit.rule.classNeeded");
        }
        var moved = plan.timing().movesFrom(timing()) || !plan.company().equals(company());
        take(plan);
        if (moved && status != VisitStatus.PLANNING) {
            reopenConfirmation();
            return Change.ASKED_AGAIN;
        }
        return Change.AGREEMENTS;
    }

    /** An agreed day moved, and this is why. */
    void moved(VisitMove move) {
        moves.add(move);
    }

    /** The days that were agreed and moved, latest first. */
    List<VisitMove> moves() {
        return moves.stream()
                .sorted(Comparator.comparing(VisitMove::movedAt).reversed())
                .toList();
    }

    /** What a change of the plan came to. */
    enum Change {
        NOTHING,
        AGREEMENTS,
        /** What the company had agreed to moved, and it must be asked again. */
        ASKED_AGAIN
    }

    /**
     * The company agreed to this day and time; also when a team leader went on without its yes before. That the gate was passed
     * stays on record.
     *
     * @throws VisitGateClosed when no day is fixed
     */
    void agree(Confirmation confirmation, @Nullable VisitTiming picked) {
        if (status == VisitStatus.PLANNING || !isWaitingForYes()) {
            fix(picked);
            become(VisitStatus.AGREED);
        } else if (picked != null && picked.movesFrom(timing())) {
            throw Rule.broken("timing.day", "visit.rule.notProposed");
        }
        this.confirmation = confirmation;
    }

    /** Whether the visit is still ahead and the company did not say yes to it, whatever a team leader went on without. */
    boolean isWaitingForYes() {
        return status == VisitStatus.PLANNING || (status.isAhead() && confirmation == null);
    }

    /** The company asked for another moment than was planned, or agreed before, and the school takes it. */
    void agreeOn(Confirmation confirmation, VisitTiming moment) {
        moment.check();
        classVisit().checkBefore(moment);
        if (status != VisitStatus.PLANNING) {
            reopenConfirmation();
        }
        become(VisitStatus.AGREED);
        this.timing = moment;
        this.confirmation = confirmation;
        proposals.clear();
    }

    /** A team leader goes on without the company's confirmation; the reason is kept. */
    void agreeWithout(GatePass pass, @Nullable VisitTiming picked) {
        fix(picked);
        become(VisitStatus.AGREED);
        this.agreePass = pass;
    }

    /**
     * The company came to class, or the team leader goes on without.
     *
     * @param pass why a team leader goes on without a class visit, or null
     * @throws VisitGateClosed when the class visit is not behind us and there is no pass
     */
    void prepare(@Nullable GatePass pass, LocalDate today) {
        if (pass == null && !isClassBehind(today)) {
            throw new VisitGateClosed("classVisit.on", "visit.gate.class");
        }
        become(VisitStatus.PREPARED);
        this.preparePass = pass;
    }

    /**
     * The visit took place.
     *
     * @throws VisitGateClosed before its day
     */
    void hold(LocalDate today) {
        if (!isDayThere(today)) {
            throw new VisitGateClosed("", "visit.gate.day");
        }
        become(VisitStatus.HELD);
    }

    /**
     * Whether the next step can be taken now, without passing a gate.
     *
     * @param complete whether everything that must be on record is
     */
    boolean isStepDue(LocalDate today, boolean complete) {
        return switch (status) {
            case AGREED -> complete && isClassBehind(today);
            case PREPARED -> isDayThere(today);
            case HELD -> complete;
            case PLANNING, CLOSED, CANCELLED -> false;
        };
    }

    /** Whether every day the company could say yes to is over. */
    boolean isTooLateToAgree(LocalDate today) {
        return Stream.concat(Stream.ofNullable(timing().day()), proposals.stream())
                .allMatch(day -> day.isBefore(today));
    }

    private boolean isClassBehind(LocalDate today) {
        var classDay = classVisit().on();
        return classDay != null && !classDay.isAfter(today);
    }

    private boolean isDayThere(LocalDate today) {
        var day = timing().day();
        return day != null && !day.isAfter(today);
    }

    /**
     * Looked back; the visit is finished.
     *
     * @param pass why a team leader finishes it although something was not looked back on, or null
     */
    void close(@Nullable GatePass pass) {
        become(VisitStatus.CLOSED);
        closePass = pass;
    }

    /** Called off, with the reason. */
    void cancel(String reason, Instant at) {
        become(VisitStatus.CANCELLED);
        cancellation = new Cancellation(reason, at);
    }

    CompanyVisitId id() {
        return new CompanyVisitId(id);
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    TeamId team() {
        return new TeamId(teamId);
    }

    PartnershipId partnership() {
        return new PartnershipId(partnershipId);
    }

    CompanyId company() {
        return new CompanyId(companyId);
    }

    VisitStatus status() {
        return status;
    }

    AccountId askedBy() {
        return new AccountId(askedBy);
    }

    Instant askedAt() {
        return askedAt;
    }

    VisitTiming timing() {
        return timing == null ? VisitTiming.OPEN : timing;
    }

    ClassVisit classVisit() {
        return classVisit == null ? ClassVisit.NONE : classVisit;
    }

    Optional<Confirmation> confirmation() {
        return Optional.ofNullable(confirmation);
    }

    Optional<Cancellation> cancellation() {
        return Optional.ofNullable(cancellation);
    }

    Optional<GatePass> agreePass() {
        return Optional.ofNullable(agreePass);
    }

    Optional<GatePass> preparePass() {
        return Optional.ofNullable(preparePass);
    }

    Optional<GatePass> closePass() {
        return Optional.ofNullable(closePass);
    }

    String title() {
        return title;
    }

    /** The days the company can pick from, earliest first. */
    List<LocalDate> proposals() {
        return proposals.stream().sorted().toList();
    }

    VisitGroup group() {
        return party;
    }

    /** The plan as it stands, to show or to change. */
    VisitPlan toPlan() {
        return new VisitPlan(
                title,
                purpose,
                company(),
                contactId == null ? null : new ContactId(contactId),
                party,
                timing(),
                List.copyOf(proposals),
                classVisit(),
                agreements,
                supervisors.stream().map(AccountId::new).collect(Collectors.toSet()));
    }

    private void take(VisitPlan plan) {
        title = plan.title();
        purpose = plan.purpose();
        companyId = plan.company().value();
        var contact = plan.contact();
        contactId = contact == null ? null : contact.value();
        party = plan.group();
        timing = plan.timing();
        classVisit = plan.classVisit();
        agreements = plan.agreements();
        proposals.clear();
        proposals.addAll(plan.proposals());
        supervisors.clear();
        plan.supervisors().forEach(supervisor -> supervisors.add(supervisor.value()));
    }

    /** What was picked is the day from now on; the proposals have done their work. */
    private void fix(@Nullable VisitTiming picked) {
        var fixed = picked == null ? timing() : picked;
        var day = fixed.day();
        if (day == null) {
            throw new VisitGateClosed("timing.day", "visit.gate.dayMissing");
        }
        if (!day.equals(timing().day()) && !proposals.contains(day)) {
            throw Rule.broken("timing.day", "visit.rule.notProposed");
        }
        fixed.check();
        classVisit().checkBefore(fixed);
        timing = fixed;
        proposals.clear();
    }

    /** What was agreed falls, and so does what was passed to get there. */
    private void reopenConfirmation() {
        become(VisitStatus.PLANNING);
        confirmation = null;
        agreePass = null;
        preparePass = null;
    }

    private void requireAhead() {
        if (!status.isAhead()) {
            throw new WrongVisitStatus();
        }
    }

    private void become(VisitStatus next) {
        if (!status.canBecome(next)) {
            throw new WrongVisitStatus();
        }
        status = next;
    }
}
