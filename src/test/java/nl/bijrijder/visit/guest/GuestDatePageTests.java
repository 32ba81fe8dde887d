package nl.bijrijder.visit.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Witness;
import nl.bijrijder.testing.World;
import nl.bijrijder.visit.VisitPlanning;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitTiming;
import nl.bijrijder.visit.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A company and a school agree on a day: yes, another day, or not at all. */
@ApplicationTest
class GuestDatePageTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private Visits visits;

    @Autowired
    private VisitPlanning planning;

    private World.Team team;
    private GuestFixture guest;

    @BeforeEach
    void aVisitWithALink() {
        guest = new GuestFixture(beans);
        team = guest.team();
    }

    @Test
    void aCompanyPicksADayAndConfirmsWithAName() {
        var fields = new HashMap<>(Map.of(
                "version",
                guest.version(),
                "visitOn",
                guest.day(27).toString(),
                "startsAt",
                "09:00",
                "endsAt",
                "11:00"));
        var refused = guest.send("/confirmation", fields);
        assertThat(refused).hasStatus(422);
        assertThat(Pages.html(refused).select(".error-summary").text()).contains("naam");
        fields.put("by", "Marieke Bos");
        assertThat(guest.send("/confirmation", fields)).hasRedirectedUrl(guest.home());
        assertThat(guest.send("/confirmation", fields)).hasRedirectedUrl(guest.home());
        var agreed = guest.summary();
        assertThat(agreed.status()).isEqualTo(VisitStatus.AGREED);
        assertThat(agreed.day()).isEqualTo(guest.day(27));
        assertThat(agreed.confirmation().by()).isEqualTo("Marieke Bos");
        assertThat(guest.acts()).isEqualTo(1);
        assertThat(guest.page("").text()).contains("Afgesproken", "Marieke Bos");
        assertThat(pages.page(team.leader(), "/team/visits/" + guest.visit() + "/answers")
                        .text())
                .contains("Zei ja", "Marieke Bos");
        assertThat(pages.page(team.leader(), "/team/visits/" + guest.visit() + "/link")
                        .text())
                .contains("laatste antwoord");
    }

    @Test
    void anEndBeforeTheStartIsSaidBesideIt() {
        var refused = Pages.html(guest.send(
                "/confirmation",
                Map.of(
                        "version", guest.version(),
                        "visitOn", guest.day(27).toString(),
                        "startsAt", "09:00",
                        "endsAt", "08:30",
                        "by", "Marieke")));
        assertThat(refused.select("#endsAt-error").text()).contains("na de begintijd");
    }

    @Test
    void daysAreTappedAndAnEmptyFormTellsAllThatIsMissing() {
        var form = guest.page("/confirmation");
        assertThat(form.select("input[type=radio][name=visitOn]").eachAttr("value"))
                .containsExactly(guest.day(20).toString(), guest.day(27).toString());
        assertThat(form.select("#by").val()).isEqualTo("Marieke");
        var refused = Pages.html(guest.send("/confirmation", Map.of("version", guest.version())));
        assertThat(refused.select(".error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#visitOn", "#startsAt", "#by");
        refused.select(".error-summary a")
                .forEach(error -> assertThat(refused.select(error.attr("href"))).hasSize(1));
        var chosen = Pages.html(guest.send(
                "/confirmation",
                Map.of("version", guest.version(), "visitOn", guest.day(27).toString())));
        assertThat(chosen.select("input[type=radio][checked]").val())
                .isEqualTo(guest.day(27).toString());
        guest.turnTo(20);
        assertThat(guest.page("/confirmation").select("#by").val())
                .as("a machine must not say yes")
                .isEmpty();
    }

    @Test
    void aLeaderTapsTheDayTooAndReadsWhomToCallBeforeCallingItOff() {
        var place = "/team/visits/" + guest.visit();
        assertThat(pages.page(team.leader(), place + "/confirmation").select("input[type=radio][name='timing.day']"))
                .hasSize(2);
        assertThat(pages.page(team.leader(), place + "/cancel").select("a[href^=tel:]"))
                .isEmpty();
        behind.jdbc()
                .sql("update company_contact set phone = '06 1111 2222' where id = ?")
                .param(guest.contact().value())
                .update();
        var page = pages.page(team.leader(), place + "/cancel");
        assertThat(page.select("a[href=tel:0611112222]")).hasSize(1);
        assertThat(page.text()).contains("Bel Marieke:").doesNotContain("??");
    }

    @Test
    void eachErrorNamesWhatIsAsked() {
        var counter = Pages.html(guest.send("/counter", Map.of("version", "-1", "by", "M")));
        assertThat(counter.select(".error-summary a").eachText())
                .containsExactlyInAnyOrder("Vul een dag in.", "Vul ook in van hoe laat tot hoe laat.");
    }

    @Test
    void refusesAnotherMomentByTheRulesOfThePlan() {
        assertThat(guest.send("/counter", guest.counter(900, "Na de verbouwing")))
                .as("within three years, as the sentence of the rule says")
                .hasRedirectedUrl(guest.home());
        var far = new HashMap<>(guest.counter(1200, "Veel later"));
        far.put("version", "0");
        assertThat(Pages.html(guest.send("/counter", far))
                        .select("#visitOn-error")
                        .text())
                .contains("drie jaar");
        far.put("visitOn", guest.day(30).toString());
        far.put("endsAt", far.get("startsAt"));
        assertThat(Pages.html(guest.send("/counter", far))
                        .select("#endsAt-error")
                        .text())
                .contains("De eindtijd moet na de begintijd liggen.");
    }

    @Test
    void refusesToConfirmADayThatWasNotProposed() {
        var fields = Map.of(
                "version",
                guest.version(),
                "visitOn",
                guest.day(3).toString(),
                "startsAt",
                "09:00",
                "endsAt",
                "11:00",
                "by",
                "M");
        assertThat(guest.send("/confirmation", fields)).hasStatus(422);
        assertThat(guest.summary().status()).isEqualTo(VisitStatus.PLANNING);
    }

    @Test
    void refusesToConfirmADayThatHasPassed() {
        guest.turnTo(20);
        behind.jdbc()
                .sql("update company_visit set visit_on = app_today() - 2 where id = ?")
                .param(guest.visit().value())
                .update();
        var answer = guest.send("/confirmation", Map.of("version", guest.version(), "by", "Marieke"));
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("[data-error-summary]").text()).contains("ligt al achter ons");
        assertThat(guest.summary().status()).isEqualTo(VisitStatus.PLANNING);
    }

    @Test
    void twoPeopleWithOneLinkReadWhatTheOtherSaid() {
        var opened = guest.version();
        assertThat(guest.send("/cancellation", Map.of("version", opened, "reason", "Ziek", "by", "Marieke")))
                .hasRedirectedUrl(guest.home());
        var late = guest.send(
                "/confirmation",
                Map.of(
                        "version",
                        opened,
                        "visitOn",
                        guest.day(20).toString(),
                        "startsAt",
                        "09:00",
                        "endsAt",
                        "11:00",
                        "by",
                        "Henk"));
        assertThat(late).hasStatus(409);
        assertThat(Pages.html(late).text()).contains("Gaat niet door", "Henk");
        assertThat(guest.summary().status()).isEqualTo(VisitStatus.CANCELLED);
        assertThat(guest.send("/cancellation", Map.of("version", opened, "reason", "Ziek", "by", "Marieke")))
                .hasRedirectedUrl(guest.home());
        assertThat(guest.acts()).isEqualTo(1);
    }

    @Test
    void aCounterProposalIsTakenOrNot() {
        var fields = new HashMap<>(Map.of(
                "version",
                "-1",
                "visitOn",
                guest.day(30).toString(),
                "startsAt",
                "13:00",
                "endsAt",
                "15:00",
                "words",
                "Rustiger",
                "by",
                "Marieke"));
        assertThat(guest.send("/counter", fields)).hasRedirectedUrl(guest.home());
        assertThat(guest.send("/counter", fields)).hasRedirectedUrl(guest.home());
        fields.put("words", "Toch liever dan");
        var stale = guest.send("/counter", fields);
        assertThat(stale).hasStatus(409);
        assertThat(Pages.html(stale).text()).contains("Rustiger", "Toch liever dan");
        var answers = "/team/visits/" + guest.visit() + "/answers";
        assertThat(pages.page(team.leader(), answers).text()).contains("Rustiger");
        assertThat(pages.send(team.leader(), answers + "/counter/refusal", Map.of("version", "0", "words", " ")))
                .hasStatus(422);
        assertThat(pages.send(team.leader(), answers + "/counter/refusal", Map.of("version", "0", "words", "Vakantie")))
                .hasRedirectedUrl(answers);
        assertThat(guest.page("").text()).contains("Vakantie");
        fields.put("version", "1");
        assertThat(guest.send("/counter", fields)).hasRedirectedUrl(guest.home());
        assertThat(pages.send(team.leader(), answers + "/counter/acceptance", acceptance("1")))
                .hasStatus(409);
        assertThat(pages.send(team.leader(), answers + "/counter/acceptance", acceptance("2")))
                .hasRedirectedUrl("/team/visits/" + guest.visit());
        var agreed = guest.summary();
        assertThat(agreed.status()).isEqualTo(VisitStatus.AGREED);
        assertThat(agreed.day()).isEqualTo(guest.day(30));
        assertThat(agreed.confirmation().by()).isEqualTo("Marieke");
        assertThat(pages.send(world.team().leader(), answers + "/counter/acceptance", Map.of("version", "2")))
                .hasStatus(404);
    }

    @Test
    void whileTheSchoolIsToAnswerTheCompanyIsNotAsked() {
        guest.turnTo(20);
        assertThat(guest.page("").select(".visit-title .tag").text()).isEqualTo("Wacht op jullie antwoord");
        guest.send("/counter", guest.counter(30, "Rustiger"));
        var page = guest.page("");
        assertThat(page.select(".visit-title .tag").text()).isEqualTo("Wacht op de school");
        assertThat(page.select("a[href$=/confirmation]").text())
                .isEqualTo("Toch "
                        + guest.day(20)
                                .format(DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.forLanguageTag("nl"))));
        assertThat(page.select(".btn-primary")).isEmpty();
    }

    @Test
    void anAgreedDayMovesWhenTheSchoolTakesTheOtherDayTheCompanyAsksFor() {
        guest.agree();
        assertThat(guest.page("/cancellation").select("a[href$=/counter]")).hasSize(1);
        assertThat(guest.page("/counter").select("form")).hasSize(1);
        assertThat(guest.send("/counter", guest.counter(20, "x")))
                .as("the day it is on")
                .hasStatus(422);
        assertThat(guest.send("/counter", guest.counter(30, "De oven gaat kapot")))
                .hasRedirectedUrl(guest.home());
        assertThat(guest.page("").text())
                .contains("Jullie stelden een andere dag voor", "blijft de afgesproken dag staan");
        assertThat(guest.summary().day()).isEqualTo(guest.day(20));
        var answers = "/team/visits/" + guest.visit() + "/answers";
        assertThat(pages.page(team.leader(), answers).text()).contains("De oven gaat kapot", "Nu afgesproken:");
        assertThat(pages.send(team.leader(), answers + "/counter/acceptance", acceptance("0")))
                .hasRedirectedUrl("/team/visits/" + guest.visit());
        var moved = guest.summary();
        assertThat(moved.status()).isEqualTo(VisitStatus.AGREED);
        assertThat(moved.day()).isEqualTo(guest.day(30));
        assertThat(pages.page(team.leader(), "/team/visits/" + guest.visit()).text())
                .contains("De oven gaat kapot");
        assertThat(guest.page("").text()).doesNotContain("Jullie stelden een andere dag voor");
    }

    @Test
    void aYesEndsWhyTheOtherDayDidNotSuit() {
        guest.send("/counter", guest.counter(30, "Rustiger"));
        var answers = "/team/visits/" + guest.visit() + "/answers";
        pages.send(team.leader(), answers + "/counter/refusal", Map.of("version", "0", "words", "Vakantie"));
        assertThat(guest.page("").text()).contains("past niet bij de school", "Vakantie");
        guest.agree();
        assertThat(guest.page("").text()).doesNotContain("past niet bij de school", "Vakantie");
    }

    @Test
    void aDayThatDidNotSuitSaysNothingOfStudents() {
        guest.send("/counter", guest.counter(30, "Rustiger"));
        var answers = "/team/visits/" + guest.visit() + "/answers";
        var refused = pages.send(
                team.leader(), answers + "/counter/refusal", Map.of("version", "0", "words", "Dan is Stan er niet"));
        assertThat(refused).hasStatus(422);
        assertThat(Pages.html(refused).select("#words-error").text()).contains("\u2018Stan\u2019");
        assertThat(Pages.html(refused).select("input[name=words]").val()).isEqualTo("Dan is Stan er niet");
    }

    @Test
    void deletesTheWishesOfACancelledVisit() {
        guest.tell();
        assertThat(guest.page("").select(".class-brief")).hasSize(1);
        pages.send(team.leader(), "/team/visits/" + guest.visit() + "/cancel", Map.of("reason", "De bus rijdt niet"));
        assertThat(guest.page("").text()).contains("De bus rijdt niet");
        assertThat(guest.page("").select(".class-brief")).isEmpty();
    }

    @Test
    void aYesEndsTheOtherDayTheCompanyAskedForBefore() {
        guest.send("/counter", guest.counter(30, "Rustiger"));
        guest.agree();
        assertThat(guest.page("").text()).doesNotContain("Jullie stelden een andere dag voor");
        assertThat(pages.page(team.leader(), "/team/visits/" + guest.visit() + "/answers")
                        .select("form[action*=counter]"))
                .isEmpty();
    }

    @Test
    void aLeaderSeesWhatTheOtherDayClashesWithBeforeTakingIt() {
        var other = guest.plan(VisitTiming.on(guest.day(30), LocalTime.of(9, 0), LocalTime.of(16, 0)), List.of());
        guest.send("/counter", guest.counter(30, "Rustiger"));
        var answers = "/team/visits/" + guest.visit() + "/answers";
        var page = pages.page(team.leader(), answers);
        assertThat(page.select(".visit-clashes li").text())
                .contains(visits.of(new Witness(other)).title())
                .doesNotContain("??");
        assertThat(page.select("form[action$=acceptance] button").text()).isEqualTo("Deze dag toch nemen");
        var unseen = pages.send(
                team.leader(), answers + "/counter/acceptance", Map.of("version", "0", "clashesSeen", "none"));
        assertThat(unseen).hasStatus(422);
        assertThat(Pages.html(unseen).select(".visit-clashes")).hasSize(1);
        assertThat(guest.summary().status()).isEqualTo(VisitStatus.PLANNING);
        assertThat(pages.send(team.leader(), answers + "/counter/acceptance", acceptance("0")))
                .hasRedirectedUrl("/team/visits/" + guest.visit());
        assertThat(guest.summary().day()).isEqualTo(guest.day(30));
    }

    @Test
    void theCompanyReadsWhomToReachAndWhomToCallOnTheDay() {
        assertThat(guest.page("").select("a[href^=mailto:]")).hasSize(1);
        assertThat(guest.page("").select("a[href^=tel:]")).isEmpty();
        behind.jdbc()
                .sql("insert into visit_gathering (visit_id, version, call_who, call_phone)"
                        + " values (?, 0, 'Sanne', '06 1234 5678')")
                .param(guest.visit().value())
                .update();
        var page = guest.page("");
        assertThat(page.text()).contains("Bel op de dag", "Sanne");
        assertThat(page.select("a[href=tel:0612345678]")).hasSize(1);
    }

    @Test
    void aVisitThatIsCalledOffTellsByWhomAndWhyAndAsksNothingMore() {
        guest.send("/cancellation", Map.of("version", guest.version(), "reason", "De oven is stuk", "by", "Marieke"));
        var page = guest.page("");
        assertThat(page.text()).contains("Jullie hebben afgezegd", "De oven is stuk");
        assertThat(page.select("a[href^=" + guest.home() + "/]")).isEmpty();
        guest.turnTo(VisitTiming.OPEN, List.of(guest.day(20)));
        world.as(team.leader(), user -> {
            planning.cancel(user, guest.visit(), "De groep gaat op kamp");
            return true;
        });
        assertThat(guest.page("").text()).contains("De school heeft afgezegd", "De groep gaat op kamp");
    }

    /** A leader takes the other day, having seen what it clashes with. */
    private Map<String, String> acceptance(String version) {
        var page = pages.page(team.leader(), "/team/visits/" + guest.visit() + "/answers");
        return Map.of(
                "version",
                version,
                "clashesSeen",
                page.select("input[name=clashesSeen]").val());
    }

    /** That the school goes on without is the school's note: the company is asked, and says yes itself. */
    @Test
    void aCompanyIsStillAskedWhenTheSchoolWentOnWithoutItsYes() {
        guest.turnTo(20);
        world.as(team.leader(), user -> {
            planning.agreeWithout(user, guest.visit(), "Ze bellen morgen", null);
            return true;
        });
        var asked = guest.page("");
        assertThat(asked.select(".visit-title").text()).contains("Wacht op jullie antwoord");
        assertThat(asked.select("a[href$=/confirmation]")).hasSize(1);
        assertThat(asked.select("#yes-title")).isEmpty();
        var yes = Map.of("version", guest.version(), "by", "Marieke Bos");
        for (var press = 0; press < 2; press++) {
            assertThat(guest.send("/confirmation", yes)).hasRedirectedUrl(guest.home());
        }
        assertThat(guest.summary().status()).isEqualTo(VisitStatus.AGREED);
        assertThat(guest.summary().confirmation().by()).isEqualTo("Marieke Bos");
        assertThat(guest.acts()).as("said once").isEqualTo(1);
        var agreed = guest.page("");
        assertThat(agreed.select("#yes-title")).hasSize(1);
        assertThat(agreed.select("a[href$=/confirmation]")).isEmpty();
    }
}
