package nl.bijrijder.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.bijrijder.company.Companies;
import nl.bijrijder.company.CompanySummary;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.platform.web.PageOf;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.Task;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the company visits of the teams somebody leads. */
@Service
@Transactional(readOnly = true)
public class Visits {

    private static final Limit TOLD = Limit.of(200);
    private static final Limit PLACES = Limit.of(5);

    /** More than one leader can have at hand. */
    private static final int DESK = 100;

    private static final Set<VisitStatus> OPEN =
            EnumSet.of(VisitStatus.PLANNING, VisitStatus.AGREED, VisitStatus.PREPARED, VisitStatus.HELD);

    private final CompanyVisitRepository visits;
    private final Students students;
    private final Companies companies;
    private final ObjectProvider<AnswersWaiting> answers;
    private final Clock clock;

    Visits(
            CompanyVisitRepository visits,
            Students students,
            Companies companies,
            ObjectProvider<AnswersWaiting> answers,
            Clock clock) {
        this.visits = visits;
        this.students = students;
        this.companies = companies;
        this.answers = answers;
        this.clock = clock;
    }

    /** One page of the visits of these teams that this filter lets through, those to come first. */
    PageOf<VisitRow> list(Collection<TeamId> teams, VisitFilter filter, int page) {
        var found = visits.list(values(teams), filter.statuses(), today(), PageOf.request(page));
        var names = names(found.getContent());
        var asking = asking(found.getContent());
        return PageOf.of(found, visit -> row(visit, names, asking));
    }

    /** What is not finished: what the leader can go on with, and the first few of what comes. */
    public VisitWorkList desk(CurrentUser user, int most) {
        var found = visits.list(teams(user), OPEN, today(), PageRequest.of(0, DESK));
        var turns = rows(found.getContent()).stream().collect(Collectors.partitioningBy(VisitRow::isLeadersTurn));
        return new VisitWorkList(
                turns.getOrDefault(true, List.of()),
                turns.getOrDefault(false, List.of()).stream().limit(most).toList());
    }

    /** How many visits have which status; the sums are as long as the lists. */
    public VisitCounts counts(CurrentUser user) {
        return counts(user.ledTeams());
    }

    /** How many visits of these teams have which status. */
    VisitCounts counts(Collection<TeamId> teams) {
        return new VisitCounts(visits.countByStatus(values(teams)).stream()
                .collect(Collectors.toMap(
                        CompanyVisitRepository.StatusCount::getStatus, CompanyVisitRepository.StatusCount::getNumber)));
    }

    /**
     * The visits of a student's team that are agreed or took place, latest first, for the team and the student; at most 200.
     *
     * @throws NotFound when the student is not theirs
     */
    public List<TeamVisit> ofTeamOf(CurrentUser user, StudentId id) {
        var team = students.find(user, id).team();
        var found = visits.findAgreed(team.value(), TOLD);
        var names = companies.namesOf(found.stream().map(CompanyVisit::company).collect(Collectors.toSet()));
        return found.stream()
                .map(visit -> new TeamVisit(
                        visit.id(),
                        visit.title(),
                        names.getOrDefault(visit.company(), ""),
                        visit.group().name(),
                        visit.group().routeYears(),
                        Objects.requireNonNull(visit.timing().day()),
                        Objects.requireNonNull(visit.timing().startsAt()),
                        visit.status()))
                .toList();
    }

    /** How far a visit is; empty when there is none, or another team leads it. */
    public Optional<VisitStatus> statusOf(CurrentUser user, CompanyVisitId id) {
        return visits.find(id.value(), teams(user)).map(CompanyVisit::status);
    }

    /**
     * One visit, for a member of the team that goes.
     *
     * @throws NotFound when there is none, or it is another team's
     */
    public VisitSummary find(CurrentUser user, CompanyVisitId id) {
        return VisitSummary.of(loadForMember(user, id));
    }

    /**
     * One visit of a team this person leads.
     *
     * @throws NotFound when there is none, or somebody else leads it
     */
    public VisitSummary led(CurrentUser user, CompanyVisitId id) {
        return VisitSummary.of(load(user, id));
    }

    /**
     * The visit of somebody, or something, that is not of the team.
     *
     * @throws NotFound when there is none
     */
    public VisitSummary of(VisitWitness witness) {
        return visits.findById(witness.visit().value()).map(VisitSummary::of).orElseThrow(NotFound::new);
    }

    /** Whether there is a visit with this id already, as when a form comes in twice. */
    boolean isPlanned(CompanyVisitId id) {
        return visits.existsById(id.value());
    }

    /** Several visits, in the same way; those that are not there are left out. One statement for them all, and one for what hangs on them. */
    public List<VisitSummary> of(Collection<? extends VisitWitness> witnesses) {
        return witnesses.isEmpty()
                ? List.of()
                : visits
                        .findAllByIds(witnesses.stream()
                                .map(witness -> witness.visit().value())
                                .toList())
                        .stream()
                        .map(VisitSummary::of)
                        .toList();
    }

    /** The visits among these whose team this person leads, as a list shows them, in no order. */
    public List<VisitRow> rowsOf(CurrentUser user, Collection<CompanyVisitId> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows(visits
                        .findAllByIds(ids.stream().map(CompanyVisitId::value).toList())
                        .stream()
                        .filter(visit -> user.leads(visit.team()))
                        .toList());
    }

    /** The last visits to a company that took place, latest first, of every team of its partnership; for whoever reads its file. */
    public List<VisitSummary> heldAt(CompanySummary company, int most) {
        return visits.findHeld(company.id().value(), Limit.of(most)).stream()
                .map(VisitSummary::of)
                .toList();
    }

    /** Why a visit was called off; empty when it was not. */
    public Optional<String> reasonOfCancelling(VisitWitness witness) {
        return visits.findById(witness.visit().value())
                .flatMap(CompanyVisit::cancellation)
                .map(Cancellation::reason);
    }

    /** Visits of this person's teams that go on and have their day from the first to the last day, the nearest first. */
    public List<VisitSummary> agreedBetween(CurrentUser user, LocalDate first, LocalDate last) {
        return visits.findBetween(values(user.teams()), first, last).stream()
                .filter(visit -> visit.status() == VisitStatus.AGREED || visit.status() == VisitStatus.PREPARED)
                .map(VisitSummary::of)
                .filter(visit -> visit.isBetween(first, last))
                .sorted(Comparator.comparing(VisitSummary::day, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Visits that go on and have their day, or that of the class, from the first to the last day, of every team. */
    public List<VisitSummary> agreedBetween(Task task, LocalDate first, LocalDate last) {
        return visits.findAgreedBetween(first, last).stream()
                .map(VisitSummary::of)
                .toList();
    }

    /** Visits ahead that this company itself said yes to, of every team. */
    public List<CompanyVisitId> agreedWith(CompanyId company) {
        return visits.findConfirmed(company.value()).stream()
                .map(CompanyVisitId::new)
                .toList();
    }

    /** Where companies came to the classes of the teams this person leads, newest first; a few. */
    List<String> classPlaces(CurrentUser user) {
        return visits.findClassPlaces(teams(user), PLACES);
    }

    /** The last visit of the teams this person leads to a company that took place. */
    Optional<VisitRow> past(CurrentUser user, CompanyId company) {
        return rows(visits.findPast(company.value(), teams(user), Limit.of(1))).stream()
                .findFirst();
    }

    /** One visit as it stands, collections included. */
    CompanyVisit load(CurrentUser user, CompanyVisitId id) {
        return visits.find(id.value(), teams(user)).orElseThrow(NotFound::new);
    }

    /** One visit as it stands, for a member of the team. */
    CompanyVisit loadForMember(CurrentUser user, CompanyVisitId id) {
        return visits.find(id.value(), values(user.teams())).orElseThrow(NotFound::new);
    }

    private List<VisitRow> rows(List<CompanyVisit> found) {
        var names = names(found);
        var asking = asking(found);
        return found.stream().map(visit -> row(visit, names, asking)).toList();
    }

    /** Which companies of the visits that are ahead were asked, and which answers wait. */
    private Asking asking(List<CompanyVisit> found) {
        var ahead = ids(found, VisitStatus::isAhead);
        var planning = ids(found, status -> status == VisitStatus.PLANNING);
        return new Asking(told(ahead, source -> source.among(ahead)), told(planning, source -> source.asked(planning)));
    }

    private static List<CompanyVisitId> ids(List<CompanyVisit> found, Predicate<VisitStatus> status) {
        return found.stream()
                .filter(visit -> status.test(visit.status()))
                .map(CompanyVisit::id)
                .toList();
    }

    private Set<CompanyVisitId> told(
            List<CompanyVisitId> visits, Function<AnswersWaiting, Set<CompanyVisitId>> question) {
        return visits.isEmpty()
                ? Set.of()
                : answers.stream()
                        .flatMap(source -> question.apply(source).stream())
                        .collect(Collectors.toSet());
    }

    /** Which companies said something else than yes, and which were asked at all. */
    private record Asking(Set<CompanyVisitId> answered, Set<CompanyVisitId> asked) {}

    private Map<CompanyId, String> names(List<CompanyVisit> found) {
        return companies.namesOf(found.stream().map(CompanyVisit::company).collect(Collectors.toSet()));
    }

    private VisitRow row(CompanyVisit visit, Map<CompanyId, String> names, Asking asking) {
        return new VisitRow(
                visit.id(),
                visit.title(),
                visit.status(),
                names.getOrDefault(visit.company(), ""),
                visit.group(),
                visit.timing(),
                visit.proposals(),
                turn(visit, asking, today()));
    }

    private static @Nullable VisitTurn turn(CompanyVisit visit, Asking asking, LocalDate today) {
        return asking.answered().contains(visit.id()) && visit.status().isAhead()
                ? VisitTurn.ANSWER
                : turn(visit, asking.asked().contains(visit.id()), today);
    }

    /** What has to happen next with a visit whose company has no answer waiting. */
    static @Nullable VisitTurn turn(CompanyVisit visit, boolean asked, LocalDate today) {
        var classDay = visit.classVisit().on();
        var day = visit.timing().day();
        return switch (visit.status()) {
            case PLANNING -> visit.isTooLateToAgree(today) ? VisitTurn.DAY : asked ? VisitTurn.COMPANY : VisitTurn.ASK;
            case AGREED ->
                classDay == null ? VisitTurn.CLASS_DAY : classDay.isAfter(today) ? VisitTurn.CLASS : VisitTurn.PREPARE;
            case PREPARED -> day != null && day.isBefore(today) ? VisitTurn.HOLD : VisitTurn.VISIT;
            case HELD -> VisitTurn.LOOK_BACK;
            case CLOSED, CANCELLED -> null;
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static List<UUID> teams(CurrentUser user) {
        return values(user.ledTeams());
    }

    private static List<UUID> values(Collection<TeamId> teams) {
        return teams.stream().map(TeamId::value).toList();
    }
}
