package nl.bijrijder.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.company.Companies;
import nl.bijrijder.company.CompanyId;
import nl.bijrijder.company.CompanySummary;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.student.Students;
import nl.bijrijder.web.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the company visits of the teams somebody leads. */
@Service
@Transactional(readOnly = true)
public class Visits {

    private static final Limit TOLD = Limit.of(200);

    private final CompanyVisitRepository visits;
    private final Students students;
    private final Companies companies;
    private final Clock clock;

    Visits(CompanyVisitRepository visits, Students students, Companies companies, Clock clock) {
        this.visits = visits;
        this.students = students;
        this.companies = companies;
        this.clock = clock;
    }

    /** One page of the visits this filter lets through, those to come first. */
    public PageOf<VisitRow> list(CurrentUser user, VisitFilter filter, int page) {
        var found = visits.list(teams(user), filter.statuses(), today(), PageOf.request(page));
        var names = names(user, found.getContent());
        return PageOf.of(found, visit -> row(visit, names));
    }

    /** The first few visits that still have to take place. */
    public List<VisitRow> ahead(CurrentUser user, int most) {
        var found = visits.list(teams(user), VisitFilter.AHEAD.statuses(), today(), PageRequest.of(0, most));
        return rows(user, found.getContent());
    }

    /** How many visits have which status; the sums are as long as the lists. */
    public VisitCounts counts(CurrentUser user) {
        return new VisitCounts(visits.countByStatus(teams(user)).stream()
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

    /** One month of visits and class visits. */
    MonthView month(CurrentUser user, YearMonth month) {
        var found = visits.findBetween(teams(user), month.atDay(1), month.atEndOfMonth());
        var entries = rows(user, found).stream().flatMap(Visits::entries).toList();
        return MonthView.of(month, today(), entries);
    }

    /** Visits the company still has to pick a day for. */
    List<VisitRow> withoutDay(CurrentUser user) {
        return rows(user, visits.findWithoutDay(teams(user)));
    }

    /** One visit as it stands, collections included. */
    CompanyVisit load(CurrentUser user, CompanyVisitId id) {
        return visits.find(id.value(), teams(user)).orElseThrow(NotFound::new);
    }

    private List<VisitRow> rows(CurrentUser user, List<CompanyVisit> found) {
        var names = names(user, found);
        return found.stream().map(visit -> row(visit, names)).toList();
    }

    private Map<CompanyId, CompanySummary> names(CurrentUser user, List<CompanyVisit> found) {
        return companies.find(user, found.stream().map(CompanyVisit::company).collect(Collectors.toSet()));
    }

    private VisitRow row(CompanyVisit visit, Map<CompanyId, CompanySummary> companies) {
        var company = companies.get(visit.company());
        return new VisitRow(
                visit.id(),
                visit.title(),
                visit.status(),
                company == null ? "" : company.name(),
                visit.group(),
                visit.timing(),
                visit.proposals(),
                waitsFor(visit.status(), visit.timing(), today()));
    }

    /** What has to happen next, in words a leader can act on. */
    static @Nullable String waitsFor(VisitStatus status, VisitTiming timing, LocalDate today) {
        var classDay = timing.classVisitOn();
        var day = timing.day();
        return switch (status) {
            case PLANNING -> "visit.waits.company";
            case AGREED ->
                classDay == null
                        ? "visit.waits.classDay"
                        : classDay.isAfter(today) ? "visit.waits.class" : "visit.waits.prepare";
            case PREPARED -> day != null && day.isBefore(today) ? "visit.waits.hold" : "visit.waits.visit";
            case HELD -> "visit.waits.lookBack";
            case CLOSED, CANCELLED -> null;
        };
    }

    private static Stream<MonthView.Entry> entries(VisitRow row) {
        var day = row.timing().day();
        var classDay = row.timing().classVisitOn();
        return Stream.concat(
                day == null ? Stream.of() : Stream.of(new MonthView.Entry(day, row, false)),
                classDay == null ? Stream.of() : Stream.of(new MonthView.Entry(classDay, row, true)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static List<UUID> teams(CurrentUser user) {
        return user.ledTeams().stream().map(TeamId::value).toList();
    }
}
