package nl.bijrijder.trust;

import static nl.bijrijder.testing.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.DatabaseScope;
import nl.bijrijder.shared.Role;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Sample;
import nl.bijrijder.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Row-level security with nothing in front of it. The application believes everybody to be everything: member and leader of
 * both teams, manager, and whoever a thing belongs to; every policy says yes. Only the database knows who really asks.
 */
@ApplicationTest
class LastFenceTests {

    private static final Set<Kind> STORIES = Set.of(
            Kind.STUDENT,
            Kind.STEP,
            Kind.CAREER_ENTRY,
            Kind.AGREEMENT,
            Kind.MILESTONE,
            Kind.COACHSHIP,
            Kind.DRAFT_NOTE,
            Kind.PUBLISHED_NOTE,
            Kind.PLACEMENT,
            Kind.PLACEMENT_TALK,
            Kind.LEARNING_GOAL,
            Kind.TEAM_GOAL,
            Kind.OFFER,
            Kind.WISH,
            Kind.NEED,
            Kind.REFLECTION,
            Kind.AGENDA_ITEM);

    /** What students and colleagues of the demo world said, as long as it is long enough to be nobody else's words. */
    private static final String STORY = """
            select words from (
                select team_id, text as words from coaching_note
                union all select team_id, agreement from coaching_note
                union all select team_id, next_step from coaching_note
                union all select team_id, withdrawal_reason from coaching_note
                union all select team_id, text from note_addition
                union all select team_id, work from placement
                union all select team_id, stop_reason from placement
                union all select team_id, text from learning_goal
                union all select team_id, looking_back from learning_goal
                union all select team_id, cancel_reason from appointment
                union all select team_id, declined_words from appointment
                union all select team_id, text from agenda_item
                union all select team_id, looking_back from career_entry
                union all select team_id, title from career_entry where title not in (select title from company_visit)
                union all select team_id, words from career_photo
                union all select team_id, text from agreement
                union all select team_id, rather_not_words from wish_answer
                union all select team_id, do_words from wish_answer where not do_quoted
                union all select team_id, see_words from wish_answer where not see_quoted
                union all select team_id, first_phone from emergency_contact
                union all select team_id, first_who from emergency_contact
                union all select team_id, text from next_step) as story
            join joint_team t on t.id = story.team_id join partnership p on p.id = t.partnership_id
            where length(words) >= 12 and p.name = :partnership""";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void everyTableThatNamesAStudentIsFencedForItsOwnerToo() {
        assertThat(behind.jdbc().sql("""
                                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                                where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not a.attisdropped
                                  and (a.attname = 'student_id' or c.relname in ('student', 'draft'))
                                  and not (c.relrowsecurity and c.relforcerowsecurity)""").query(String.class).list()).isEmpty();
    }

    @Test
    void noFencedTableShowsARowThatIsNotForWhoAsks() {
        try (var grounds = Grounds.layOut(behind, world)) {
            var rows = 0;
            for (var who : Cast.people()) {
                for (var table : fenced()) {
                    for (var row : visible(table, grounds, who)) {
                        rows++;
                        assertThat(isFor(who, table, row, grounds))
                                .as("%s sees %s %s", who, table, row)
                                .isTrue();
                    }
                }
            }
            System.out.printf("row-level security: %d rows looked at, 0 foreign%n", rows);
            assertThat(rows).as("there was something to see").isGreaterThan(1000);
        }
    }

    @Test
    void withEveryPolicySayingYesNoPageTellsAStrangersStory() {
        try (var grounds = Grounds.layOut(behind, world)) {
            var leaks = new ArrayList<String>();
            var cases = 0;
            var shownToTheOwners = 0;
            for (var who : Cast.people()) {
                var secrets = secretsFrom(who, grounds);
                var owner = who.isIn(Cast.CARE) ? Cast.BAS : Cast.INGRID;
                for (var line : AccessTable.sample("last fence, pages", 25, "GET /coach/students/{student}")) {
                    for (var thing : line.isGet() ? grounds.real(line.kind()) : List.<Thing>of()) {
                        cases++;
                        if (tells(line, thing, who, who, grounds, secrets)) {
                            leaks.add(who + " " + line.route() + ", " + thing.label());
                        }
                        if (isStrange(who, thing) && tells(line, thing, owner, owner, grounds, secrets)) {
                            shownToTheOwners++;
                        }
                    }
                }
            }
            System.out.printf(
                    "last fence: %d pages, %d leaks (the same pages told the story %d times to who may read it)%n",
                    cases, leaks.size(), shownToTheOwners);
            assertThat(leaks).isEmpty();
            assertThat(shownToTheOwners).as("a test that could fail").isGreaterThanOrEqualTo(Sample.times(1, 21));
        }
    }

    @Test
    void withEveryPolicySayingYesNoFormReachesAStrangersRow() {
        try (var grounds = Grounds.layOut(behind, world)) {
            var before = Digests.of(behind, Set.of());
            var cases = 0;
            for (var who : Cast.people()) {
                for (var line : AccessTable.sample("last fence, forms", 25, "POST /coach/students/{student}/notes")) {
                    for (var thing : line.isGet() || !STORIES.contains(line.kind())
                            ? List.<Thing>of()
                            : grounds.real(line.kind())) {
                        if (isStrange(who, thing) && !who.is(Role.MANAGER)) {
                            cases++;
                            send(line, thing, who, grounds);
                        }
                    }
                }
            }
            System.out.printf("last fence: %d forms%n", cases);
            assertThat(cases).isGreaterThan(Sample.times(1, 100));
            assertThat(Digests.of(behind, Set.of())).isEqualTo(before);
        }
    }

    private List<String> fenced() {
        return behind.jdbc()
                .sql("select relname from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace")
                .query(String.class)
                .list();
    }

    private List<Map<String, Object>> visible(String table, Grounds grounds, Cast who) {
        return scope(who, grounds)
                .call(() -> Objects.requireNonNull(new TransactionTemplate(transactions)
                        .execute(status ->
                                jdbc.sql("select * from " + table).query().listOfRows())));
    }

    /** DOMAIN §2 and §6 once more, in terms of rows; a table that is not named is for the team and the student. */
    private boolean isFor(Cast who, String table, Map<String, Object> row, Grounds grounds) {
        var account = grounds.account(who).value();
        var self = studentOf(grounds, who);
        var isSelf = self != null && self.value().equals(row.get(table.equals("student") ? "id" : "student_id"));
        var isTeam = row.get("team_id") != null && who.isIn(teamName((UUID) row.get("team_id")));
        return switch (table) {
            case "draft" -> account.equals(row.get("account_id"));
            case "student_access" ->
                isSelf
                        || who.is(Role.MANAGER)
                        || (isTeam && row.get("act").equals("FILE_READ") && account.equals(row.get("account_id")));
            case "student", "enrolment" -> isSelf || isTeam || who.is(Role.MANAGER);
            case "appointment_time" -> isOfOwn("appointment", (UUID) row.get("appointment_id"), who, self);
            case "visit_wish" -> isOfOwn("wish_answer", (UUID) row.get("answer_id"), who, self);
            case "note_addition" -> isTeam || (isSelf && isShared((UUID) row.get("note_id")));
            case "agreement" ->
                isTeam
                        || (isSelf
                                && row.get("withdrawn_at") == null
                                && (row.get("owner").equals("STUDENT") || isShared((UUID) row.get("note_id"))));
            case "coaching_note" ->
                switch ((String) row.get("audience")) {
                    case "DRAFT" -> isTeam && account.equals(row.get("author_id"));
                    case "TEAM" -> isTeam;
                    default -> isTeam || isSelf;
                };
            default -> isTeam || isSelf;
        };
    }

    /** A row without a student of its own is for whoever the row is for that it belongs to. */
    private boolean isOfOwn(String table, UUID id, Cast who, @Nullable StudentId self) {
        var owner = behind.jdbc()
                .sql("select student_id, team_id from " + table + " where id = :id")
                .param("id", id)
                .query()
                .singleRow();
        return who.isIn(teamName((UUID) owner.get("team_id")))
                || (self != null && self.value().equals(owner.get("student_id")));
    }

    private boolean isShared(UUID note) {
        return behind.jdbc()
                .sql("select audience = 'STUDENT' from coaching_note where id = :id")
                .param("id", note)
                .query(Boolean.class)
                .single();
    }

    private final Map<UUID, String> teamNames = new java.util.HashMap<>();

    private String teamName(UUID id) {
        return teamNames.computeIfAbsent(id, key -> behind.jdbc()
                .sql("select name from joint_team where id = :id")
                .param("id", key)
                .query(String.class)
                .single());
    }

    /** Whose eyes the database looks through: those of who really asks. */
    private DatabaseScope scope(Cast who, Grounds grounds) {
        return DatabaseScope.of(world.user(grounds.account(who)));
    }

    /** Words that stand somewhere in a story, but nowhere this person may read. */
    private Set<String> secretsFrom(Cast who, Grounds grounds) {
        var all = new HashSet<>(behind.jdbc()
                .sql(STORY)
                .param("partnership", Cast.PARTNERSHIP)
                .query(String.class)
                .list());
        var own = new HashSet<String>();
        for (var table : List.of(
                "coaching_note",
                "note_addition",
                "next_step",
                "agreement",
                "placement",
                "learning_goal",
                "appointment",
                "agenda_item",
                "wish_answer",
                "emergency_contact",
                "career_entry",
                "career_photo")) {
            for (var row : behind.jdbc().sql("select * from " + table).query().listOfRows()) {
                if (isFor(who, table, row, grounds)) {
                    row.values().forEach(value -> own.add(String.valueOf(value)));
                }
            }
        }
        return all.stream()
                .filter(words -> own.stream().noneMatch(mine -> mine.contains(words)))
                .map(words -> org.springframework.web.util.HtmlUtils.htmlEscape(words, "UTF-8"))
                .collect(Collectors.toSet());
    }

    private boolean isStrange(Cast who, Thing thing) {
        return (thing.team() != null || thing.student() != null || thing.author() != null)
                && !who.isIn(thing.team())
                && !who.email().equals(thing.student())
                && !who.email().equals(thing.author());
    }

    private boolean tells(Line line, Thing thing, Cast who, Cast as, Grounds grounds, Set<String> secrets) {
        var request = new Requests(grounds, world)
                .bare(line, as, thing, true)
                .with(authentication(everything(as, thing, grounds)));
        var result = scope(who, grounds).call(() -> mvc.perform(request));
        if (result.getUnresolvedException() != null) {
            return false;
        }
        var body = Answer.of(result).body();
        return secrets.stream().anyMatch(body::contains);
    }

    private void send(Line line, Thing thing, Cast who, Grounds grounds) {
        var request = new Requests(grounds, world)
                .bare(line, who, thing, true)
                .with(csrf())
                .with(authentication(everything(who, thing, grounds)));
        scope(who, grounds).call(() -> mvc.perform(request));
    }

    /** Somebody who may do everything, with the account of who made the thing and the student it is about. */
    private UsernamePasswordAuthenticationToken everything(Cast who, Thing thing, Grounds grounds) {
        var owner = member(thing.author(), who);
        var student = studentOf(grounds, member(thing.student(), who.is(Role.STUDENT) ? Cast.MILA : Cast.YUSUF));
        var real = world.user(grounds.account(owner));
        Set<TeamId> teams = behind
                .jdbc()
                .sql("select t.id from joint_team t join partnership p on p.id = t.partnership_id where p.name = :name")
                .param("name", Cast.PARTNERSHIP)
                .query(UUID.class)
                .list()
                .stream()
                .map(TeamId::new)
                .collect(Collectors.toSet());
        var roles = Arrays.stream(Role.values())
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(
                new CurrentUser(real.account(), real.name(), true, teams, teams, student), null, roles);
    }

    private static Cast member(@Nullable String email, Cast otherwise) {
        return Cast.people().stream()
                .filter(candidate -> candidate.email().equals(email))
                .findFirst()
                .orElse(otherwise);
    }

    private @Nullable StudentId studentOf(Grounds grounds, Cast who) {
        return world.user(grounds.account(who)).student();
    }
}
