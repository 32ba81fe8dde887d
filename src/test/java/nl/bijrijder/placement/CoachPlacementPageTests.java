package nl.bijrijder.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bijrijder.guidance.coaching.AssignCoach;
import nl.bijrijder.guidance.coaching.CoachshipId;
import nl.bijrijder.guidance.coaching.Coachships;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class CoachPlacementPageTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private PlacementFixture fixture;

    @Autowired
    private LearningGoals goals;

    @Autowired
    private Coachships coachships;

    @Autowired
    private BehindTheScenes behind;

    private World.Team team;

    @BeforeEach
    void aTeam() {
        team = world.team();
    }

    @Test
    void aStudentWithoutAPlacementHasAPageThatSaysWhatToDo() {
        var page = pages.page(team.coach(), list());
        assertThat(page.select(".empty").text()).contains("Stan heeft nog geen stage");
        assertThat(page.select("a[href$=/placements/new]")).isNotEmpty();
        assertThat(pages.page(team.coach(), file())
                        .select("#placement-title + .muted")
                        .text())
                .isEqualTo("Nog geen stage.");
    }

    @Test
    void withoutCompaniesTheFormSaysWhoCanAddThem() {
        var page = pages.page(team.coach(), list() + "/new");
        assertThat(page.select(".empty").text()).contains("Laat de teamleider");
        assertThat(page.select("form[action$=/placements]")).isEmpty();
    }

    @Test
    void theFormOffersThePartnershipsOwnCompaniesAndTheRuleForTheAge() {
        fixture.place(team);
        fixture.place(world.team());
        var page = pages.page(team.coach(), list() + "/new");
        assertThat(page.select("#contact option:not([value=''])").eachText())
                .containsExactly("De Linde, Veerdam: Corrie");
        assertThat(page.select("#contact optgroup").attr("label")).contains("Nog niet uitgezocht");
        assertThat(page.select(".warning").text()).contains("geen gevaarlijk werk");
        assertThat(page.text()).contains("Laat de teamleider het toevoegen");
        var fields = new HashMap<>(PlacementFixture.fields(
                fixture.place(team), world.today().plusYears(3), world.today().plusYears(2)));
        assertThat(invalid(pages.send(team.coach(), list(), fields)).select(".warning"))
                .as("by then the student is 18")
                .isEmpty();
    }

    @Test
    void aPlannedPlacementHasThreeConversationsAndIsOnRecord() {
        var place = fixture.place(team);
        var fields = PlacementFixture.fields(
                place, world.today().minusDays(20), world.today().plusDays(40));
        var answer = pages.send(team.coach(), list(), fields);
        assertThat(answer).hasStatus(302);
        var page = pages.page(team.leader(), String.valueOf(answer.getResponse().getRedirectedUrl()));
        assertThat(page.select("h1").text()).contains("Stan", "De Linde");
        assertThat(page.select(".visit-title .tag").text()).isEqualTo("Loopt");
        assertThat(page.select("#talks-title + ul > li strong").eachText())
                .containsExactly("Startgesprek", "Tussengesprek", "Eindgesprek");
        assertThat(page.select("#talks-title + ul > li .tag").eachText())
                .containsExactly("Nog doen", "Gepland", "Gepland");
        assertThat(page.select(".facts").text()).contains("Corrie", "Helpen bij het eten", "16");
        assertThat(pages.page(team.leader(), list()).select(".row-card").text())
                .contains("De Linde", "nog doen: was gepland op");
        assertThat(pages.page(team.studentAccount(), "/student/file").text()).contains("plande een stage voor je");
        assertThat(pages.page(team.coach(), file())
                        .select("#placement-title ~ .placement-card-where")
                        .text())
                .contains("De Linde", "Loopt");
    }

    @Test
    void returnsRefusedInputWithItsText() {
        var place = fixture.place(team);
        fixture.placement(team, team.student(), place, 0, 30);
        var today = world.today();
        assertThat(error(team.coach(), Map.of("work", "Helpen", "contact", ""), "contact"))
                .contains("Kies een bedrijf");
        assertThat(error(team.coach(), changed(place, "startsOn", "31 feb"), "startsOn"))
                .contains("geen datum");
        assertThat(error(team.coach(), changed(place, "hoursPerWeek", "60"), "hoursPerWeek"))
                .contains("1 tot en met 40");
        assertThat(error(team.coach(), changed(place, "work", "x".repeat(201)), "work"))
                .contains("te lang");
        assertThat(error(
                        team.coach(),
                        changed(place, "endsOn", today.plusDays(50).toString()),
                        "endsOn"))
                .contains("kan niet voor de eerste dag liggen");
        assertThat(error(
                        team.coach(),
                        changed(place, "startsOn", today.plusDays(30).toString()),
                        "startsOn"))
                .contains("al een stage");
        assertThat(error(team.coach(), changed(fixture.place(world.team()), "hoursPerWeek", "8"), "contact"))
                .contains("Kies iemand");
        var page = invalid(pages.send(team.coach(), list(), changed(place, "work", " ")));
        assertThat(page.select("#contact option[selected]").attr("value"))
                .isEqualTo(place.contact().toString());
        assertThat(page.select("#hoursPerWeek").val()).isEqualTo("16");
    }

    @Test
    void aPlacementIsChangedAndItsConversationsMoveAlong() {
        var placement = fixture.placement(team, 10, 40);
        var here = list() + "/" + placement.id();
        var page = pages.page(team.coach(), here + "/edit");
        assertThat(page.select("#startsOn").val())
                .isEqualTo(world.today().plusDays(10).toString());
        var fields = new HashMap<>(PlacementFixture.fields(
                place(placement), world.today().plusDays(10), world.today().plusDays(80)));
        fields.put("version", "0");
        assertThat(pages.send(team.leader(), here, fields)).hasRedirectedUrl(here);
        assertThat(pages.page(team.coach(), here)
                        .select("#talks-title + ul time")
                        .get(2)
                        .attr("datetime"))
                .isGreaterThan(world.today().plusDays(70).toString());
        assertThat(pages.page(team.studentAccount(), "/student/file").text()).contains("veranderde iets aan je stage");
    }

    @Test
    void aPlacementIsStoppedWithAReasonAndThenNothingChangesAnyMore() {
        var placement = fixture.placement(team, -10, 40);
        var here = list() + "/" + placement.id();
        var today = world.today().toString();
        assertThat(invalid(pages.send(team.coach(), here + "/stop", Map.of("reason", "Te ver weg")))
                        .select("#stoppedOn-error")
                        .text())
                .contains("Kies een dag");
        var reasonless = invalid(pages.send(team.coach(), here + "/stop", Map.of("stoppedOn", today, "reason", " ")));
        assertThat(reasonless.select("#reason-error").text()).contains("Schrijf op waarom");
        assertThat(reasonless.select("#stoppedOn").val()).isEqualTo(today);
        var stop = Map.of("stoppedOn", today, "reason", "Te ver weg");
        assertThat(pages.send(team.coach(), here + "/stop", stop)).hasRedirectedUrl(here);
        assertThat(pages.send(team.coach(), here + "/stop", stop))
                .as("the same again")
                .hasRedirectedUrl(here);
        var page = pages.page(team.coach(), here);
        assertThat(page.select(".visit-stopped").text()).contains("Gestopt op", "Te ver weg");
        assertThat(page.select("a[href$=/edit], a[href$=/stop], a[href$=/held]"))
                .isEmpty();
        assertThat(pages.open(team.coach(), here + "/edit")).hasStatus(409);
        assertThat(invalid(pages.send(
                                team.coach(), here + "/stop", Map.of("stoppedOn", today, "reason", "Toch anders")))
                        .select("#reason")
                        .val())
                .isEqualTo("Toch anders");
    }

    @Test
    void aPlacementThatWasStoppedBeforeItBeganLeavesItsDaysFree() {
        var placement = fixture.placement(team, 10, 40);
        var here = list() + "/" + placement.id();
        assertThat(pages.page(team.coach(), here + "/stop").select("#stoppedOn"))
                .isEmpty();
        assertThat(pages.send(team.coach(), here + "/stop", Map.of("reason", "Gaat niet door")))
                .hasStatus(302);
        assertThat(pages.page(team.coach(), here).select(".visit-stopped").text())
                .contains("Gestopt voor het begin");
        assertThat(fixture.placement(team, team.student(), place(placement), 10, 40)
                        .status())
                .isEqualTo(PlacementStatus.PLANNED);
    }

    @Test
    void tickingAConversationOffLeadsToTheNote() {
        var placement = fixture.placement(team, -20, 40);
        var talk = file() + "/placement-contacts/" + placement.contacts().get(0).id();
        var page = pages.page(team.coach(), talk + "/held");
        assertThat(page.select("#heldOn").val()).isEqualTo(world.today().toString());
        var tomorrow = world.today().plusDays(1).toString();
        var refused = invalid(pages.send(team.coach(), talk + "/held", Map.of("heldOn", tomorrow)));
        assertThat(refused.select("#heldOn-error").text()).contains("niet na vandaag");
        assertThat(refused.select("#heldOn").val()).isEqualTo(tomorrow);
        var yesterday = world.today().minusDays(1).toString();
        assertThat(pages.send(team.coach(), talk + "/held", Map.of("heldOn", yesterday)))
                .hasRedirectedUrl(file() + "/notes/new?kind=PLACEMENT&on=" + yesterday);
        assertThat(pages.page(team.coach(), list() + "/" + placement.id())
                        .select("#talks-title + ul > li .tag")
                        .eachText())
                .containsExactly("Geweest", "Gepland", "Gepland");
        assertThat(pages.page(team.studentAccount(), "/student/file").text())
                .contains("vinkte een gesprek over je stage af");
    }

    @Test
    void aConversationGetsAnotherDayAndAnotherPersonOfTheCompany() {
        var placement = fixture.placement(team, -20, 40);
        var other = fixture.addContact(team, placement.plan().company(), "Bep");
        var talk = file() + "/placement-contacts/" + placement.contacts().get(1).id();
        assertThat(pages.page(team.coach(), talk + "/edit")
                        .select("#contact option")
                        .eachText())
                .containsExactly("Bep", "Corrie");
        var fields =
                Map.of("version", "0", "plannedOn", world.today().plusDays(3).toString(), "contact", other.toString());
        assertThat(pages.send(team.coach(), talk, fields)).hasStatus(302);
        assertThat(pages.page(team.coach(), list() + "/" + placement.id())
                        .select("#talks-title + ul")
                        .text())
                .contains("met Bep");
        var stranger = fixture.place(world.team()).contact();
        assertThat(invalid(pages.send(
                                team.coach(),
                                talk,
                                Map.of(
                                        "version",
                                        "1",
                                        "plannedOn",
                                        fields.get("plannedOn"),
                                        "contact",
                                        stranger.toString())))
                        .select("#contact-error")
                        .text())
                .contains("Kies iemand");
        assertThat(invalid(pages.send(
                                team.coach(),
                                talk,
                                Map.of("version", "1", "plannedOn", "2190-01-01", "contact", other.toString())))
                        .select("#plannedOn-error")
                        .text())
                .contains("rond deze stage");
    }

    @Test
    void theTeamProposesAGoalAndLeavesTheStudentsOwnAlone() {
        var placement = fixture.placement(team, -20, 40);
        var here = list() + "/" + placement.id();
        world.as(
                team.leader(),
                user -> coachships.assign(
                        user, new AssignCoach(CoachshipId.random(), team.student(), team.coach(), world.today())));
        var own = world.as(
                team.studentAccount(),
                user -> goals.write(user, team.student(), placement.id(), LearningGoalId.random(), "Van mij"));
        var id = LearningGoalId.random();
        assertThat(pages.send(team.coach(), here + "/goals", Map.of("id", id.toString(), "text", "Op tijd bellen")))
                .hasRedirectedUrl(here);
        pages.send(
                team.leader(),
                here + "/goals",
                Map.of("id", LearningGoalId.random().toString(), "text", "Vragen"));
        assertThat(pages.page(team.coach(), here).select(".placement-goal-idea").eachText())
                .containsExactly("idee van de student", "idee van de coach", "idee van het team");
        assertThat(invalid(pages.send(team.coach(), here + "/goals", Map.of("id", id.toString(), "text", " ")))
                        .select("#text-error")
                        .text())
                .contains("Schrijf op");
        var goal = file() + "/learning-goals/";
        assertThat(pages.page(team.leader(), goal + id + "/edit")
                        .select("#text")
                        .val())
                .isEqualTo("Op tijd bellen");
        assertThat(pages.send(team.leader(), goal + id, Map.of("version", "0", "text", "Bellen")))
                .hasRedirectedUrl(here);
        assertThat(pages.open(team.coach(), goal + own + "/edit")).hasStatus(404);
        assertThat(pages.send(team.coach(), goal + own, Map.of("version", "0", "text", "Van ons")))
                .hasStatus(404);
    }

    @Test
    void theCoachSeesWhichConversationsWaitAndColleaguesDoNot() {
        fixture.placement(team, -20, 40);
        assertThat(pages.page(team.coach(), "/coach").select(".placement-late")).isEmpty();
        world.as(
                team.leader(),
                user -> coachships.assign(
                        user, new AssignCoach(CoachshipId.random(), team.student(), team.coach(), world.today())));
        assertThat(pages.page(team.coach(), "/coach").select(".placement-late").text())
                .contains("nog doen", "Startgesprek: Stan", "De Linde");
        assertThat(pages.page(team.leader(), "/coach").select(".placement-late"))
                .isEmpty();
    }

    @Test
    void theTimelineTellsOfThePlacementItsConversationsAndItsGoals() {
        var placement = fixture.placement(team, -20, 40);
        world.as(
                team.studentAccount(),
                user -> goals.write(user, team.student(), placement.id(), LearningGoalId.random(), "Durven bellen"));
        var page = pages.page(team.coach(), file() + "?kind=PLACEMENT");
        assertThat(page.text())
                .contains("Begin van de stage bij De Linde", "Leerdoel opgeschreven", "Durven bellen")
                .contains("Startgesprek over de stage", "Eindgesprek over de stage")
                .doesNotContain("??");
    }

    @Test
    void othersDoNotGetIn() {
        var placement = fixture.placement(team, -20, 40);
        var other = world.team();
        var theirs = fixture.placement(other, -20, 40);
        var talk = placement.contacts().get(0).id();
        for (var path : List.of(
                list(),
                list() + "/new",
                list() + "/" + placement.id(),
                list() + "/" + placement.id() + "/edit",
                list() + "/" + placement.id() + "/stop",
                file() + "/placement-contacts/" + talk + "/edit",
                file() + "/placement-contacts/" + talk + "/held")) {
            assertThat(pages.open(team.coach(), path)).as(path).hasStatus(200);
            assertThat(pages.open(other.coach(), path)).as(path).hasStatus(404);
            assertThat(pages.open(team.studentAccount(), path)).as(path).hasStatus(403);
            assertThat(pages.open(world.managerAccount(), path)).as(path).hasStatus(403);
        }
        assertThat(pages.open(team.coach(), list() + "/" + theirs.id())).hasStatus(404);
        assertThat(pages.open(other.coach(), "/coach/students/" + other.student() + "/placements/" + placement.id()))
                .hasStatus(404);
        assertThat(pages.send(other.coach(), list(), Map.of())).hasStatus(404);
    }

    @Test
    void aLookAtAPlacementIsOnRecord() {
        var placement = fixture.placement(team, -20, 40);
        pages.page(team.leader(), list() + "/" + placement.id());
        assertThat(behind.jdbc()
                        .sql(
                                "select count(*) from student_access where student_id = ? and account_id = ? and act = 'FILE_READ'")
                        .params(team.student().value(), team.leader().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void thePagesAskTheDatabaseAsOftenForManyPlacements() {
        var place = fixture.place(team);
        var first = fixture.placement(team, team.student(), place, -10, 10);
        var address = list() + "/" + first.id();
        pages.page(team.coach(), list());
        var forOne = Statements.count(() -> pages.page(team.coach(), list()));
        var oneGoal = Statements.count(() -> pages.page(team.coach(), address));
        for (var i = 1; i < 12; i++) {
            fixture.placement(team, team.student(), fixture.place(team), 20 * i, 20 * i + 9);
            var text = "Doel " + i;
            world.as(
                    team.studentAccount(),
                    user -> goals.write(user, team.student(), first.id(), LearningGoalId.random(), text));
        }
        assertThat(Statements.count(() -> pages.page(team.coach(), list()))).isEqualTo(forOne);
        assertThat(Statements.count(() -> pages.page(team.coach(), address))).isEqualTo(oneGoal);
        System.out.printf("placements: %d statements for the list, %d for one%n", forOne, oneGoal);
    }

    private Map<String, String> changed(PlacementFixture.Place place, String field, String value) {
        var fields = new HashMap<>(PlacementFixture.fields(
                place, world.today().plusDays(60), world.today().plusDays(90)));
        fields.put(field, value);
        return fields;
    }

    private String error(AccountId who, Map<String, String> fields, String field) {
        return invalid(pages.send(who, list(), fields))
                .select("#" + field + "-error")
                .text();
    }

    private static Document invalid(MvcTestResult answer) {
        assertThat(answer).hasStatus(422);
        return Pages.html(answer);
    }

    private static PlacementFixture.Place place(PlacementSummary placement) {
        return new PlacementFixture.Place(
                placement.plan().company(), placement.plan().contact());
    }

    private String file() {
        return "/coach/students/" + team.student();
    }

    private String list() {
        return file() + "/placements";
    }
}
