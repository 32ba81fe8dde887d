package nl.bijrijder.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class StudentPlacementPageTests {

    private static final String PLACE = "/student/placement";

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private PlacementFixture fixture;

    @Autowired
    private LearningGoals goals;

    private World.Team team;

    @BeforeEach
    void aTeam() {
        team = world.team();
    }

    @Test
    void withoutAPlacementThePageSaysWhomToTell() {
        assertThat(mine().select(".empty").text()).contains("Vertel het aan je coach");
        assertThat(pages.page(team.studentAccount(), "/student").select("a[href=/student/placement]"))
                .isEmpty();
    }

    @Test
    void thePageSaysWhereWithWhomUntilWhenAndWhenWeTalk() {
        fixture.placement(team, -20, 40);
        var page = mine();
        assertThat(page.select("h2").eachText()).containsExactly("De Linde", "Wat wil ik leren?", "Wanneer praten we?");
        assertThat(page.select(".facts").text()).contains("Corrie", "16 uur per week", "Helpen bij het eten");
        assertThat(page.select(".warning").text()).contains("nog geen 18");
        assertThat(page.select("#talks-title ~ ul strong").eachText())
                .containsExactly("Startgesprek", "Tussengesprek", "Eindgesprek");
        assertThat(page.select("#talks-title ~ ul").text())
                .as("what waits for the team is no reproach to the student")
                .doesNotContain("Nog doen", "te laat");
        assertThat(pages.page(team.studentAccount(), "/student").select("a[href=/student/placement]"))
                .isNotEmpty();
    }

    @Test
    void theStudentWritesAGoalAndChangesAnyOfThem() {
        var placement = fixture.placement(team, -20, 40);
        assertThat(invalid(pages.send(
                                team.studentAccount(),
                                PLACE + "/goals",
                                Map.of("placement", placement.id().toString())))
                        .select("#text-error")
                        .text())
                .contains("Schrijf op wat je wilt leren");
        var id = LearningGoalId.random();
        var form = Map.of("id", id.toString(), "placement", placement.id().toString(), "text", "Praten met bewoners");
        assertThat(pages.send(team.studentAccount(), PLACE + "/goals", form)).hasRedirectedUrl(PLACE);
        var teams = write(team.coach(), placement, "Op tijd bellen");
        assertThat(mine().select(".placement-goal-idea").eachText()).containsExactly("jouw idee", "idee van je team");
        for (var goal : new LearningGoalId[] {id, teams}) {
            var here = PLACE + "/goals/" + goal;
            assertThat(pages.page(team.studentAccount(), here + "/edit")
                            .select("#text")
                            .val())
                    .isNotBlank();
            var fields = Map.of("version", "0", "text", "Anders " + goal);
            assertThat(pages.send(team.studentAccount(), here, fields)).hasRedirectedUrl(PLACE);
            assertThat(mine().text()).contains("Anders " + goal);
        }
    }

    @Test
    void lookingBackIsForTheLastWeekAndForTheStudentAlone() {
        var early = fixture.placement(team, -20, 40);
        var goal = PLACE + "/goals/" + write(team.studentAccount(), early, "Te vroeg") + "/looking-back";
        assertThat(mine().select("a[href$=/looking-back]")).isEmpty();
        var fields = Map.of("version", "0", "outcome", "PARTLY", "words", "Bij de meeste bewoners");
        assertThat(invalid(pages.send(team.studentAccount(), goal, fields))
                        .select(".error-summary")
                        .text())
                .contains("vanaf de laatste week");

        var other = world.team();
        var ending = fixture.placement(other, -40, 3);
        var id = write(other.studentAccount(), ending, "Praten met bewoners");
        var here = PLACE + "/goals/" + id + "/looking-back";
        assertThat(pages.page(other.studentAccount(), PLACE).select("a[href=" + here + "]"))
                .isNotEmpty();
        var empty = invalid(pages.send(other.studentAccount(), here, Map.of("version", "0", "words", "Ging goed")));
        assertThat(empty.select("#outcome-error").text()).contains("Kies of het gelukt is");
        assertThat(empty.select("#words").val()).isEqualTo("Ging goed");
        assertThat(pages.send(other.studentAccount(), here, fields)).hasRedirectedUrl(PLACE);
        assertThat(pages.page(other.studentAccount(), PLACE)
                        .select(".placement-looked-back")
                        .text())
                .contains("Een beetje gelukt", "Bij de meeste bewoners");
        assertThat(pages.page(other.coach(), "/coach/students/" + other.student() + "/placements/" + ending.id())
                        .select(".placement-looked-back")
                        .text())
                .contains("Een beetje gelukt");
        assertThat(invalid(pages.send(
                                other.studentAccount(),
                                PLACE + "/goals/" + id,
                                Map.of("version", "1", "text", "Nieuw")))
                        .select(".error-summary")
                        .text())
                .contains("al teruggekeken");
        assertThat(pages.send(team.studentAccount(), here, fields)).hasStatus(404);
        assertThat(pages.send(other.coach(), here, fields)).hasStatus(403);
    }

    @Test
    void theRunningPlacementStandsOnTopAndTheOthersBelow() {
        fixture.placement(team, -90, -60);
        fixture.placement(team, -10, 10);
        fixture.placement(team, 30, 60);
        var page = mine();
        assertThat(page.select(".next-step .tag").text()).isEqualTo("Je bent bezig");
        assertThat(page.select(".placement-others summary").eachText())
                .hasSize(2)
                .anySatisfy(text -> assertThat(text).contains("Klaar"))
                .anySatisfy(text -> assertThat(text).contains("Komt nog"));
    }

    @Test
    void anotherStudentsGoalIsNotThere() {
        var placement = fixture.placement(team, -20, 40);
        var goal = PLACE + "/goals/" + write(team.studentAccount(), placement, "Van mij");
        var other = world.team();
        assertThat(pages.open(other.studentAccount(), goal + "/edit")).hasStatus(404);
        assertThat(pages.send(other.studentAccount(), goal, Map.of("version", "0", "text", "Gepikt")))
                .hasStatus(404);
        var elsewhere = Map.of(
                "id",
                LearningGoalId.random().toString(),
                "placement",
                placement.id().toString(),
                "text",
                "Gepikt");
        assertThat(pages.send(other.studentAccount(), PLACE + "/goals", elsewhere))
                .hasStatus(404);
        assertThat(pages.open(team.coach(), PLACE)).hasStatus(403);
        assertThat(pages.openAsNobody(PLACE)).hasStatus(302);
    }

    private LearningGoalId write(AccountId who, PlacementSummary placement, String text) {
        return world.as(
                who, user -> goals.write(user, placement.student(), placement.id(), LearningGoalId.random(), text));
    }

    private Document mine() {
        return pages.page(team.studentAccount(), PLACE);
    }

    private static Document invalid(MvcTestResult answer) {
        assertThat(answer).hasStatus(422);
        return Pages.html(answer);
    }
}
