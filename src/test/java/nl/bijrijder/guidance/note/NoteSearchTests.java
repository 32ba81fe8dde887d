package nl.bijrijder.guidance.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.bijrijder.people.student.AddStudent;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.people.team.AddMember;
import nl.bijrijder.people.team.MembershipId;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.DatabaseScope;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Looking for students and notes. */
@ApplicationTest
class NoteSearchTests {

    @Autowired
    private World world;

    @Autowired
    private Pages pages;

    @Autowired
    private Notes notes;

    @Autowired
    private NoteLife life;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private Students students;

    @Autowired
    private Teams teams;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private World.Team team;

    @BeforeEach
    void aTeam() {
        team = world.team();
    }

    private Document find(AccountId who, String words) {
        return pages.page(
                who,
                URI.create("/coach/search?q="
                        + URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20")));
    }

    private NoteId note(Audience audience, String text) {
        return NoteFixture.write(notes, world, team.coach(), team.student(), audience, text);
    }

    @Test
    void aNoteIsFoundByAnotherFormOfItsWordsAndTheyAreMarked() {
        var note = note(Audience.TEAM, "Zij twijfelt over haar bezoeken bij de kinderopvang.");
        var page = find(team.coach(), "bezoek");
        assertThat(page.select("mark").eachText()).containsExactly("bezoeken");
        assertThat(page.select(".search-piece").text()).contains("twijfelt over haar bezoeken bij");
        assertThat(page.select("a.row-title").attr("href")).endsWith("#note-" + note);
        assertThat(find(team.coach(), "\"twijfelt over haar\" -bakkerij").select(".search-piece"))
                .hasSize(1);
        assertThat(find(team.coach(), "bezoek -kinderopvang").select(".search-piece"))
                .isEmpty();
    }

    @Test
    void theReaderFindsOnlyWhatTheReaderMayRead() {
        var colleague = world.member(team, "Karin", false, Period.from(world.today()));
        var other = world.team();
        note(Audience.DRAFT, "Concept over zeepkisten");
        note(Audience.TEAM, "Team over zeepkisten");
        var gone = note(Audience.TEAM, "Ingetrokken over zeepkisten");
        world.as(team.coach(), user -> {
            life.withdraw(user, gone, "vergissing");
            return gone;
        });
        assertThat(find(team.coach(), "zeepkisten").select(".search-piece")).hasSize(2);
        assertThat(find(colleague, "zeepkisten").select(".search-piece")).hasSize(1);
        assertThat(find(other.coach(), "zeepkisten").text()).contains("Niets gevonden");
        assertThat(pages.open(team.studentAccount(), "/coach/search?q=zeepkisten"))
                .hasStatus(403);
        assertThat(pages.open(world.managerAccount(), "/coach/search?q=zeepkisten"))
                .hasStatus(403);
    }

    @Test
    void aFoundNoteIsALookAtTheFile() {
        note(Audience.TEAM, "Over vliegers");
        var looks = "select count(*) from student_access where student_id = ? and account_id = ? and act = 'FILE_READ'";
        find(team.leader(), "niets van dit alles");
        assertThat(behind.jdbc()
                        .sql(looks)
                        .params(team.student().value(), team.leader().value())
                        .query(Integer.class)
                        .single())
                .isZero();
        find(team.leader(), "vliegers");
        assertThat(behind.jdbc()
                        .sql(looks)
                        .params(team.student().value(), team.leader().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aStudentIsFoundByNameWithoutAccents() {
        world.student(team, "Çağla");
        var page = find(team.coach(), "cagla");
        assertThat(page.select("#found-students")).hasSize(1);
        assertThat(page.select("a.row-title").text()).startsWith("Çağla");
    }

    @ParameterizedTest(name = "{0} is found by {1}")
    @CsvSource({
        "Ayşe||Yılmaz, yilmaz",
        "Ayşe||Yılmaz, Yılmaz",
        "Ayşe||Yılmaz, AYSE YILMAZ",
        "Lotte|van den|Berg, van den berg",
        "Lotte|van den|Berg, berg",
        "Lotte|van den|Berg, Lotte van",
        "Renée|d'|Ancona, renee",
        "Sukarno||, sukarno",
        "Sukarno||, KARNO",
        "Özgür||Çelik-Žižek, celik-zizek"
    })
    void aNameIsFoundHoweverItIsTyped(String name, String typed) {
        var parts = name.split("\\|", -1);
        var account = world.account("Iemand");
        var id = StudentId.random();
        world.asManager(user -> students.add(
                user,
                new AddStudent(
                        id,
                        account,
                        team.id(),
                        PersonName.of(parts[0], parts[1], parts[2]),
                        world.today().minusYears(16))));
        assertThat(find(team.coach(), typed).select("#found-students + .rows a").attr("href"))
                .isEqualTo("/coach/students/" + id);
    }

    /** Rare words are looked for in an index, common ones among the newest notes: both must find the newest of all. */
    @Test
    void theNewestNotesWithACommonWordAreShown() {
        for (var number = 0; number < NoteSearch.MOST + 5; number++) {
            NoteFixture.write(
                    notes,
                    world,
                    team.coach(),
                    team.student(),
                    Audience.TEAM,
                    "Over de praktijkdag " + number,
                    world.today().minusDays(number));
        }
        var found = find(team.coach(), "praktijkdag").select(".search-piece").eachText();
        assertThat(found).hasSize(NoteSearch.MOST);
        for (var number = 0; number < NoteSearch.MOST; number++) {
            assertThat(found.get(number)).endsWith("praktijkdag " + number);
        }
    }

    @Test
    void findsNotesOfBothTeamsOnce() {
        var second = world.team();
        world.asManager(user -> teams.add(
                user,
                new AddMember(
                        MembershipId.random(),
                        second.id(),
                        team.coach(),
                        second.school(),
                        false,
                        Period.from(world.today()))));
        note(Audience.TEAM, "Over knutselen");
        NoteFixture.write(notes, world, second.coach(), second.student(), Audience.TEAM, "Ook over knutselen");
        assertThat(find(team.coach(), "knutselen").select(".search-piece")).hasSize(2);
        assertThat(find(second.coach(), "knutselen").select(".search-piece")).hasSize(1);
    }

    /** The function that searches sees all notes; it may tell of those of the asker's teams, and of no draft. */
    @Test
    void theDatabasesOwnSearchTellsNothingOfOtherTeams() {
        var note = note(Audience.TEAM, "Over ballonvaren");
        note(Audience.DRAFT, "Concept over ballonvaren");
        assertThat(asked(team.coach())).containsOnly(note.value());
        assertThat(asked(world.team().coach())).isEmpty();
        assertThat(asked(team.studentAccount())).isEmpty();
        assertThat(asked(world.managerAccount())).isEmpty();
        assertThat(askedInATransaction()).as("nobody").isEmpty();
    }

    private List<UUID> asked(AccountId who) {
        return DatabaseScope.of(world.user(who)).call(this::askedInATransaction);
    }

    private List<UUID> askedInATransaction() {
        return new TransactionTemplate(transactions).execute(status -> asked());
    }

    private List<UUID> asked() {
        return jdbc.sql("select find_notes(websearch_to_tsquery('dutch', 'ballonvaren'), 20)")
                .query(UUID.class)
                .list();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "'", "\"", "a & | ! :*", "((", "\\", "%_", "de het een", "\u0002x\u0003", "<script>"})
    void nothingThatIsTypedBreaksIt(String words) {
        note(Audience.TEAM, "Een gewone tekst");
        assertThat(find(team.coach(), words).select("h1").text()).isEqualTo("Zoeken");
    }

    @Test
    void aMarkedPieceShowsMarkupAsText() {
        note(Audience.TEAM, "<b>vet</b> en <script>alert(1)</script> kruiwagen");
        var page = find(team.coach(), "kruiwagen");
        assertThat(page.select(".search-piece script, .search-piece b")).isEmpty();
        assertThat(page.select(".search-piece").text()).contains("kruiwagen");
    }

    @Test
    void moreHitsTakeNoMoreStatementsButForTheRecord() {
        note(Audience.TEAM, "Over fietsen");
        find(team.coach(), "fietsen");
        var one = Statements.count(() -> find(team.coach(), "fietsen"));
        for (var round = 0; round < 15; round++) {
            note(Audience.TEAM, "Nog eens over fietsen " + round);
        }
        assertThat(Statements.count(() -> find(team.coach(), "fietsen"))).isEqualTo(one);
    }
}
