package nl.bijrijder.testing;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import nl.bijrijder.people.account.AccessLookup;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.people.account.EmailAddress;
import nl.bijrijder.people.account.RegisterAccount;
import nl.bijrijder.people.organisation.Brin;
import nl.bijrijder.people.organisation.OrganisationId;
import nl.bijrijder.people.organisation.Organisations;
import nl.bijrijder.people.organisation.Sector;
import nl.bijrijder.people.student.AddStudent;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.people.team.AddMember;
import nl.bijrijder.people.team.MembershipId;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.DatabaseScope;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Makes a team with people in it for one test, through the services; every call makes new ones. */
@TestComponent
public class World {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final AtomicInteger BRINS = new AtomicInteger();

    private final Accounts accounts;
    private final Organisations organisations;
    private final Teams teams;
    private final Students students;
    private final AccessLookup access;
    private final Clock clock;
    private @Nullable AccountId keeper;

    World(
            Accounts accounts,
            Organisations organisations,
            Teams teams,
            Students students,
            AccessLookup access,
            Clock clock) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.teams = teams;
        this.students = students;
        this.access = access;
        this.clock = clock;
    }

    /** Today, as the application sees it. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The given number of days from today, or the Monday after, so that nobody has to answer for a day in the weekend. */
    public LocalDate schoolDay(int days) {
        var day = today().plusDays(days);
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : day;
    }

    /** A manager's eyes, for setting things up; always the same manager, who has an account, because changes are on record. */
    public CurrentUser manager() {
        if (keeper == null) {
            var founder = managerOf(AccountId.random());
            keeper = DatabaseScope.of(founder).call(() -> register(founder, "Manager", true));
        }
        return managerOf(keeper);
    }

    private static CurrentUser managerOf(AccountId account) {
        return new CurrentUser(account, name("Manager"), true, Set.of(), Set.of(), null);
    }

    /** Who this account is right now. */
    public CurrentUser user(AccountId account) {
        return access.find(account).orElseThrow();
    }

    /** Calls a service as this account, in its database scope. */
    public <T> T as(AccountId account, Function<CurrentUser, T> call) {
        var user = user(account);
        return DatabaseScope.of(user).call(() -> call.apply(user));
    }

    /** Calls a service as a manager. */
    public <T> T asManager(Function<CurrentUser, T> call) {
        var manager = manager();
        return DatabaseScope.of(manager).call(() -> call.apply(manager));
    }

    /** A new account that keeps the installation. */
    public AccountId managerAccount() {
        return account("Manager", true);
    }

    /** A new account without any role. */
    public AccountId account(String givenName) {
        return account(givenName, false);
    }

    private AccountId account(String givenName, boolean manager) {
        return asManager(user -> register(user, givenName, manager));
    }

    private AccountId register(CurrentUser by, String givenName, boolean manager) {
        var email = "person" + NUMBER.incrementAndGet() + "-" + UUID.randomUUID() + "@test.example";
        return accounts.register(
                by, new RegisterAccount(AccountId.random(), EmailAddress.of(email), name(givenName), manager));
    }

    /** A new team in a new partnership, with a leader, a coach and one student. */
    public Team team() {
        var number = NUMBER.incrementAndGet();
        var started = today().minusYears(2);
        var team = asManager(user -> {
            var school = organisations.add(user, OrganisationId.random(), "School " + number, Sector.VO, brin());
            var college = organisations.add(user, OrganisationId.random(), "College " + number, Sector.MBO, brin());
            var partnership = organisations.agree(
                    user,
                    PartnershipId.random(),
                    "Partnership " + UUID.randomUUID(),
                    Period.from(started),
                    Set.of(school, college));
            var id = teams.form(user, TeamId.random(), partnership, "Team " + number, Period.from(started));
            return new Team(id, school, college, null, null, null, null);
        });
        var leader = member(team, "Leonie", true, Period.from(started));
        var coach = member(team, "Coen", false, Period.from(started));
        var studentAccount = account("Stan");
        var student = student(team, studentAccount, "Stan");
        return new Team(team.id(), team.school(), team.college(), leader, coach, studentAccount, student);
    }

    /** A new member of the team. */
    public AccountId member(Team team, String givenName, boolean leader, Period period) {
        var account = account(givenName);
        asManager(user -> teams.add(
                user, new AddMember(MembershipId.random(), team.id(), account, team.school(), leader, period)));
        return account;
    }

    /** A new student of the team, enrolled at the school since last August. */
    public StudentId student(Team team, AccountId account, String givenName) {
        return asManager(user -> {
            var id = students.add(
                    user,
                    new AddStudent(StudentId.random(), account, team.id(), name(givenName), today().minusYears(16)));
            students.enrol(user, id, team.school(), Sector.VO, Period.from(today().minusYears(1)));
            return id;
        });
    }

    /** A new student with an account of its own. */
    public StudentId student(Team team, String givenName) {
        return student(team, account(givenName), givenName);
    }

    private static PersonName name(String givenName) {
        return PersonName.of(givenName, null, "Test" + NUMBER.incrementAndGet());
    }

    /** No two alike in one run, and none of the demo world's. */
    private static Brin brin() {
        var number = BRINS.getAndIncrement();
        var letters = "" + (char) ('A' + number % 26) + (char) ('A' + number / 26 % 26);
        return Brin.parse("%02d%s".formatted(40 + number / (26 * 26) % 60, letters))
                .orElseThrow();
    }

    /** A team and who is in it. */
    public record Team(
            TeamId id,
            OrganisationId school,
            OrganisationId college,
            AccountId leader,
            AccountId coach,
            AccountId studentAccount,
            StudentId student) {}
}
