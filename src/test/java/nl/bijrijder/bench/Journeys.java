package nl.bijrijder.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.bijrijder.bench.NoteJourney.Coach;
import nl.bijrijder.bench.PageJourney.Target;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The pages people open all day, by many different people, so that no row is everybody's. What has which number in which team is
 * what the scripts of the {@link Filler} say.
 */
final class Journeys {

    private static final int STUDENTS = 12;
    private static final int COACHES = 2;
    private static final int VISITS = 16;
    private static final int COMPANIES = 40;
    private static final int TEAMS_OF_PARTNERSHIP = 10;
    private static final int TEAMS_OF_LEADER = 2;
    /** Of a team's visits the one that is prepared. */
    private static final int PREPARED = 13;

    private final JdbcClient jdbc;
    private final int port;
    private final int people;
    private final int teams;
    private final List<Person> coaches = new ArrayList<>();
    private final List<Person> leaders = new ArrayList<>();
    private final List<Person> students = new ArrayList<>();

    private Journeys(JdbcClient jdbc, int port, int people, int teams) {
        this.jdbc = jdbc;
        this.port = port;
        this.people = people;
        this.teams = teams;
    }

    /** Somebody who is signed in: their number among their kind, and how they are called. */
    private record Person(int number, String name, Visitor visitor) {}

    /** All of them, with enough people signed in for that many connections. */
    static List<Journey> of(JdbcClient jdbc, int port, int people, int students) throws IOException {
        var journeys = new Journeys(jdbc, port, people, Math.max(1, students / STUDENTS));
        journeys.signIn();
        return journeys.all();
    }

    private void signIn() throws IOException {
        for (var person = 0; person < people; person++) {
            var team = spread(person, teams);
            // both coaches of a team, and three of its students, where there are more people than teams
            coaches.add(person("coach", COACHES * team + person / teams % COACHES));
            // of the first, third and fourth year; about those of the second, notes are written
            students.add(person("student", STUDENTS * team + person / teams % 3 * 4 + new int[] {0, 2, 3}[person % 3]));
        }
        var allLeaders = Math.max(1, teams / TEAMS_OF_LEADER);
        for (var person = 0; person < Math.min(people, allLeaders); person++) {
            leaders.add(person("leader", spread(person, allLeaders)));
        }
    }

    /** One of so many for each person, from the first to the last of them. */
    private int spread(int person, int all) {
        return all < people ? person % all : (int) ((long) person * all / people);
    }

    private Person person(String kind, int number) throws IOException {
        var email = kind + number + "@bench.example";
        var name = one("select given_name || ' ' || family_name from account where email = '" + email + "'");
        return new Person(number, name, Visitor.signIn(port, email, Filler.PASSWORD));
    }

    private List<Journey> all() {
        return List.of(
                page(
                        "sign-in page",
                        people,
                        person -> new Target(Visitor.STRANGER, "/login", "name=\"password\"", "name=\"_csrf\"")),
                page("coach: start", coaches.size(), this::coachStart),
                page("coach: student, 50 notes", coaches.size(), person -> file(person, 1, "", 50)),
                page("coach: timeline, page 3", coaches.size(), person -> file(person, 1, "?kind=NOTE&page=3", 5)),
                page("coach: student, 350 notes", coaches.size(), person -> file(person, 4, "", 350)),
                page("coach: search", coaches.size(), this::search),
                page("coach: visit", coaches.size(), this::visit),
                page("coach: calendar feed", coaches.size(), this::feed),
                page("student: start and road", students.size(), this::studentStart),
                page("leader: start", leaders.size(), this::leaderStart),
                page("leader: company", leaders.size(), this::company),
                new NoteJourney(
                        "coach: save a note", coaches.stream().map(this::writer).toList(), new AtomicInteger()));
    }

    private static Journey page(String name, int people, IntFunction<Target> target) {
        return new PageJourney(name, IntStream.range(0, people).mapToObj(target).toList());
    }

    private Target coachStart(int person) {
        var coach = coaches.get(person);
        return new Target(coach.visitor(), "/coach", coach.name(), studentPage(studentOf(coach, 1)));
    }

    private Target file(int person, int year, String query, int note) {
        var coach = coaches.get(person);
        var student = studentOf(coach, year);
        return new Target(
                coach.visitor(), studentPage(student) + query, coach.name(), "Gesprek " + student + "-" + note + ".");
    }

    private Target search(int person) {
        var coach = coaches.get(person);
        return new Target(coach.visitor(), "/coach/search?q=faalangst", coach.name(), "<mark>faalangst</mark>");
    }

    private Target visit(int person) {
        var coach = coaches.get(person);
        var visit = coach.number() / COACHES * VISITS + PREPARED;
        return new Target(
                coach.visitor(), "/coach/visits/" + id("visit", visit), coach.name(), "Kijken en doen " + visit + "<");
    }

    private Target feed(int person) {
        var coach = coaches.get(person).number();
        var visit = coach / COACHES * VISITS + PREPARED;
        return new Target(
                Visitor.STRANGER,
                "/calendar/bench-feed-of-coach-" + coach + ".ics",
                "BEGIN:VCALENDAR",
                id("visit", visit));
    }

    private Target studentStart(int person) {
        var student = students.get(person);
        var step = "Stap " + student.number() + "-";
        return new Target(student.visitor(), "/student", step + "0:", step + "1:");
    }

    private Target leaderStart(int person) {
        var leader = leaders.get(person);
        var visit = leader.number() * TEAMS_OF_LEADER * VISITS + PREPARED;
        return new Target(leader.visitor(), "/team", leader.name(), "Kijken en doen " + visit + "<");
    }

    private Target company(int person) {
        var leader = leaders.get(person);
        var partnership = leader.number() * TEAMS_OF_LEADER / TEAMS_OF_PARTNERSHIP;
        var company = partnership * COMPANIES + leader.number() * 7 % COMPANIES;
        return new Target(
                leader.visitor(),
                "/team/companies/" + id("company", company),
                leader.name(),
                "Marieke Bosgoed " + company + "<");
    }

    private Coach writer(Person coach) {
        return new Coach(coach.visitor(), studentPage(studentOf(coach, 2)));
    }

    /** The number of a student in this year of the route whom this person coaches. */
    private static int studentOf(Person coach, int year) {
        var first = STUDENTS / COACHES * (coach.number() % COACHES);
        var step = Math.floorMod(year - 1 - first, 4);
        return STUDENTS * (coach.number() / COACHES) + first + step;
    }

    private String studentPage(int student) {
        return "/coach/students/" + id("student", student);
    }

    private String id(String kind, int number) {
        return one("select bench.id('" + kind + "', " + number + ")::text");
    }

    private String one(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
