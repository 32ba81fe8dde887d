package nl.bijrijder.visit.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.util.LinkedMultiValueMap;

@ApplicationTest
class WishPageTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private ApplicationContext beans;

    private WishFixture fixture;
    private World.Team team;
    private WishFixture.Group group;

    @BeforeEach
    void aGroup() {
        fixture = new WishFixture(beans);
        team = world.team();
        group = fixture.group(team, 5);
    }

    @Test
    void theTeamOpensTheRoundOnce() {
        var page = pages.page(team.coach(), group.coachPlace());
        assertThat(page.select("input[name=topics]")).hasSize(10);
        assertThat(page.text()).doesNotContain("??");
        var topics = new LinkedMultiValueMap<String, String>();
        topics.put("topics", List.of("brood bakken", "", "Brood bakken", "de oven, van binnen"));
        assertThat(pages.send(team.coach(), group.coachPlace(), topics)).hasRedirectedUrl(group.coachPlace());
        assertThat(pages.send(team.coach(), group.coachPlace(), topics)).hasRedirectedUrl(group.coachPlace());
        page = pages.page(team.coach(), group.coachPlace());
        assertThat(page.select(".wish-topic h3").eachText()).containsExactly("brood bakken", "de oven, van binnen");
        assertThat(page.select("#missing-title").text()).contains("5 studenten");
    }

    @Test
    void aRoundWithoutTopicsIsRefusedAndEverythingElseIsKept() {
        var topics = new LinkedMultiValueMap<String, String>();
        topics.put("topics", List.of("", " "));
        var answer = pages.send(team.coach(), group.coachPlace(), topics);
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select(".error-summary").text()).contains("minstens één onderwerp");
        topics.put("topics", List.of("kort", "x".repeat(81)));
        answer = pages.send(team.coach(), group.coachPlace(), topics);
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("input[name=topics]").get(1).val()).hasSize(81);
    }

    @Test
    void theNextRoundStartsWithWhatWasAskedBefore() {
        fixture.open(team, group);
        var next = fixture.group(team, group.company(), 1);
        assertThat(pages.page(team.coach(), next.coachPlace())
                        .select("input[name=topics]")
                        .eachAttr("value"))
                .startsWith("met de machines werken", "met ouderen praten", "koken");
        var elsewhere = fixture.group(team, 1);
        assertThat(pages.page(team.coach(), elsewhere.coachPlace()).select("input[name=topics][value~=.]"))
                .isEmpty();
    }

    @Test
    void aStudentSaysItChangesItAndIsHeld() {
        fixture.open(team, group);
        var who = team.studentAccount();
        var form = form(who, Map.of(0, "WANT_TO_DO", 1, "RATHER_NOT"));
        form.put("doWords", "Zelf deeg kneden");
        assertThat(pages.send(who, group.studentPlace(), form)).hasRedirectedUrl(group.studentPlace());
        assertThat(pages.send(who, group.studentPlace(), form)).hasRedirectedUrl(group.studentPlace());
        var page = pages.page(who, group.studentPlace());
        assertThat(page.select("input[type=radio][checked]").eachAttr("value"))
                .containsExactly("WANT_TO_DO", "RATHER_NOT", "");
        assertThat(page.select("#doWords").val()).isEqualTo("Zelf deeg kneden");
        form = form(who, Map.of(0, "WANT_TO_SEE"));
        assertThat(pages.send(who, group.studentPlace(), form)).hasRedirectedUrl(group.studentPlace());
        assertThat(fixture.asked(who, group, 0).content().wishes().values()).containsExactly(WishKind.WANT_TO_SEE);

        pages.send(team.coach(), group.coachPlace() + "/close", Map.of());
        var late = pages.send(who, group.studentPlace(), form(who, Map.of(0, "RATHER_NOT")));
        assertThat(late).hasStatus(422);
        page = pages.page(who, group.studentPlace());
        assertThat(page.select("form[action$=wishes]")).isEmpty();
        assertThat(page.text()).contains("De ronde is gesloten", "Wil ik zien");
        assertThat(pages.send(
                        team.coach(),
                        group.coachPlace() + "/students/" + team.student(),
                        form(who, Map.of(1, "WANT_TO_DO"))))
                .hasRedirectedUrl(group.coachPlace());
        pages.send(team.coach(), group.coachPlace() + "/reopen", Map.of());
        assertThat(pages.send(who, group.studentPlace(), form(who, Map.of(0, "RATHER_NOT"))))
                .hasRedirectedUrl(group.studentPlace());
    }

    @Test
    void aVisitThatIsCalledOffAsksNothingMore() {
        fixture.open(team, group);
        var who = team.studentAccount();
        var form = form(who, Map.of(0, "WANT_TO_DO"));
        assertThat(pages.send(
                        team.leader(),
                        "/team/visits/" + group.visit() + "/cancel",
                        Map.of("reason", "De oven is stuk")))
                .hasStatus3xxRedirection();
        assertThat(pages.send(who, group.studentPlace(), form)).hasStatus(422);
        var page = pages.page(who, group.studentPlace());
        assertThat(page.select("form[action$=wishes]")).isEmpty();
        assertThat(page.select(".wish-closed").text()).isEqualTo("Dit bezoek is afgezegd.");
        assertThat(pages.page(who, "/student/visits").select("a[href=" + group.studentPlace() + "]"))
                .isEmpty();
        var round = pages.page(team.coach(), group.coachPlace());
        assertThat(round.text()).contains("Dit bezoek is afgezegd.");
        assertThat(round.select("form[action$=reopen], form[action$=close]")).isEmpty();
        assertThat(pages.page(team.coach(), group.coachPlace() + "/screen").text())
                .contains("Dit bezoek is afgezegd.")
                .doesNotContain("Ga naar");
        assertThat(pages.send(team.coach(), group.coachPlace() + "/reopen", Map.of()))
                .hasRedirectedUrl(group.coachPlace())
                .flash()
                .containsEntry("flash", Flash.notDone("visit.wish.rule.cancelled"));
    }

    @Test
    void twoDevicesAtOnceMeetInOnePage() {
        fixture.open(team, group);
        var who = team.studentAccount();
        var phone = form(who, Map.of(0, "WANT_TO_DO"));
        var laptop = form(who, Map.of(0, "RATHER_NOT"));
        laptop.put("seeWords", "De keuken");
        assertThat(pages.send(who, group.studentPlace(), phone)).hasStatus3xxRedirection();
        var answer = pages.send(who, group.studentPlace(), laptop);
        assertThat(answer).hasStatus(409);
        var page = Pages.html(answer);
        assertThat(page.select("input[type=radio][checked]").get(0).val()).isEqualTo("RATHER_NOT");
        assertThat(page.select(".field-stored").text()).contains("Wil ik doen");
        laptop.put("version", page.select("input[name=version]").val());
        assertThat(pages.send(who, group.studentPlace(), laptop)).hasStatus3xxRedirection();
        assertThat(fixture.asked(who, group, 0).content().wordsOf(WishKind.WANT_TO_SEE))
                .isEqualTo("De keuken");
    }

    @Test
    void showsRefusedTextAgain() {
        fixture.open(team, group);
        var who = team.studentAccount();
        var form = form(who, Map.of());
        assertThat(pages.send(who, group.studentPlace(), form)).hasStatus(422);
        form.put("seeWords", "x".repeat(201));
        var answer = pages.send(who, group.studentPlace(), form);
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("#seeWords").val()).hasSize(201);
        form.put("seeWords", "De oven");
        form.put("version", "no number");
        assertThat(pages.send(who, group.studentPlace(), form)).hasStatus(422);
        form.remove("version");
        assertThat(pages.send(who, group.studentPlace(), form)).hasStatus(409);
        form = form(who, Map.of(0, "SOMETHING"));
        assertThat(pages.send(who, group.studentPlace(), form)).hasStatus(422);
    }

    @Test
    void whatSomebodyAloneWouldRatherNotStaysWithTheTeam() {
        fixture.open(team, group);
        fixture.say(
                group, 0, Map.of(0, WishKind.RATHER_NOT, 1, WishKind.RATHER_NOT), Map.of(WishKind.RATHER_NOT, "bang"));
        fixture.say(group, 1, Map.of(0, WishKind.RATHER_NOT, 1, WishKind.WANT_TO_DO), Map.of());
        var page = pages.page(team.coach(), group.coachPlace());
        assertThat(page.select(".wish-lonely")).hasSize(2);
        assertThat(page.select(".wish-words").text()).contains("bang", "Stan");
        var screen = pages.page(team.coach(), group.coachPlace() + "/screen");
        assertThat(screen.select("tbody tr").get(0).select(".wish-count").eachText())
                .containsExactly("0", "0");
        assertThat(screen.text()).doesNotContain("Stan", "Klas1", "bang", "??").contains("2 van de 5");
        fixture.say(group, 2, Map.of(0, WishKind.RATHER_NOT), Map.of());
        screen = pages.page(team.coach(), group.coachPlace() + "/screen");
        assertThat(screen.select("tbody tr").get(0).select(".wish-count").eachText())
                .containsExactly("0", "0", "3");
        assertThat(pages.page(team.coach(), group.coachPlace()).select(".wish-lonely"))
                .hasSize(1);
    }

    @Test
    void theScreenLooksAgainByItselfUntilTheRoundIsClosed() {
        fixture.open(team, group);
        var screen = pages.page(team.coach(), group.coachPlace() + "/screen");
        assertThat(screen.select("#live").attr("hx-get")).isEqualTo(group.coachPlace() + "/screen");
        assertThat(screen.select("noscript").html()).contains("refresh");
        assertThat(screen.select(".tag").text()).isEqualTo("Open");
        assertThat(screen.text()).contains("ga naar Bezoeken en tik op");
        assertThat(screen.select("meta[name=htmx-config]").attr("content"))
                .contains("\"allowEval\":false", "\"includeIndicatorStyles\":false", "\"historyCacheSize\":0");
        assertThat(pages.page(team.coach(), group.coachPlace() + "/screen?still=true")
                        .select("[hx-get]"))
                .isEmpty();
        pages.send(team.coach(), group.coachPlace() + "/close", Map.of());
        screen = pages.page(team.coach(), group.coachPlace() + "/screen");
        assertThat(screen.select("[hx-get], noscript")).isEmpty();
        assertThat(screen.select(".tag").text()).isEqualTo("Gesloten");
        assertThat(screen.text()).doesNotContain("ga naar Bezoeken en tik op");
    }

    @Test
    void namesTheStudentInTheTitleForAColleague() {
        fixture.open(team, group);
        var page = pages.page(team.coach(), group.coachPlace() + "/students/" + team.student());
        assertThat(page.title()).startsWith(page.select("h1").text());
        assertThat(page.select("h1").text()).isNotEqualTo("Wat wil jij?");
    }

    @Test
    void aTopicWithAnswersStaysAndAStaleListIsShownBesideTheOther() {
        fixture.open(team, group);
        fixture.say(group, 0, Map.of(0, WishKind.WANT_TO_DO), Map.of());
        var place = group.coachPlace() + "/topics";
        var form = new LinkedMultiValueMap<String, String>();
        form.add("version", pages.page(team.coach(), place).select("#version").val());
        form.put("topics", List.of("koken", "taart versieren"));
        var answer = pages.send(team.coach(), place, form);
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("#topics-error").text()).contains("Laat die regel staan");
        form.put("topics", List.of("taart versieren", "Met de machines werken"));
        assertThat(pages.send(team.coach(), place, form)).hasStatus3xxRedirection();
        assertThat(pages.send(team.coach(), place, form)).hasStatus3xxRedirection();
        assertThat(pages.page(team.coach(), group.coachPlace())
                        .select(".wish-topic h3")
                        .eachText())
                .containsExactly("taart versieren", "Met de machines werken");
        form.put("topics", List.of("taart versieren", "Met de machines werken", "proeven"));
        answer = pages.send(team.coach(), place, form);
        assertThat(answer).hasStatus(409);
        assertThat(Pages.html(answer).select("#topics-stored").text()).contains("taart versieren");
    }

    @Test
    void toEverybodyElseThereIsNothing() {
        var other = world.team();
        assertThat(pages.open(team.studentAccount(), group.studentPlace())).hasStatusOk();
        fixture.open(team, group);
        for (var place : List.of("", "/topics", "/screen", "/students/" + team.student())) {
            assertThat(pages.open(other.coach(), group.coachPlace() + place)).hasStatus(404);
            assertThat(pages.open(other.leader(), group.coachPlace() + place)).hasStatus(404);
        }
        assertThat(pages.open(other.studentAccount(), group.studentPlace())).hasStatus(404);
        var classmate = world.account("Thuis");
        var notAlong = world.student(team, classmate, "Thuis");
        assertThat(pages.open(classmate, group.studentPlace())).hasStatus(404);
        assertThat(pages.open(team.coach(), group.coachPlace() + "/students/" + notAlong))
                .hasStatus(404);
        assertThat(pages.send(other.coach(), group.coachPlace() + "/close", Map.of()))
                .hasStatus(404);
    }

    @Test
    void manyAnswersCostNoMoreStatementsThanOne() {
        var small = fixture.group(team, 1);
        fixture.open(team, small);
        fixture.say(small, 0, Map.of(0, WishKind.WANT_TO_DO), Map.of());
        var large = fixture.group(team, 30);
        fixture.open(team, large);
        for (var student = 0; student < 30; student++) {
            fixture.say(large, student, Map.of(0, WishKind.WANT_TO_DO, 1, WishKind.WANT_TO_SEE), Map.of());
        }
        for (var place : List.of("", "/screen")) {
            pages.page(team.coach(), large.coachPlace() + place);
            var few = Statements.count(() -> pages.page(team.coach(), small.coachPlace() + place));
            var many = Statements.count(() -> pages.page(team.coach(), large.coachPlace() + place));
            System.out.printf("statements of the wish round%s: %d%n", place, many);
            assertThat(many).isEqualTo(few);
        }
    }

    /** The form as it stands on the page, with other choices; kinds by the topic's place. */
    private HashMap<String, String> form(AccountId who, Map<Integer, String> kinds) {
        var asked = fixture.asked(who, group, 0);
        var fields = new HashMap<String, String>();
        fields.put("version", Integer.toString(asked.version()));
        for (var place = 0; place < asked.topics().size(); place++) {
            fields.put("wishes[" + asked.topics().get(place).id() + "]", kinds.getOrDefault(place, ""));
        }
        return fields;
    }
}
