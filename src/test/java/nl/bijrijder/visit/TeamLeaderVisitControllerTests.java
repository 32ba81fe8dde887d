package nl.bijrijder.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Outings;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class TeamLeaderVisitControllerTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private Outings outings;

    @Autowired
    private BehindTheScenes behind;

    private World.Team team;
    private CompanyId company;

    @BeforeEach
    void setUp() {
        team = world.team();
        company = outings.company(team, "Bakkerij Bosgoed");
    }

    private Map<String, String> form() {
        return Outings.typed(team, company, aTuesday());
    }

    @Test
    void plansAVisitAndShowsIt() {
        var form = form();
        assertThat(pages.send(team.leader(), "/team/visits", form)).hasStatus(302);
        var page = pages.page(team.leader(), "/team/visits/" + form.get("id"));
        assertThat(page.select("h1").text()).isEqualTo("Kijken in de bakkerij");
        assertThat(page.select("[aria-current=step] h3").text()).isEqualTo("Afspraken maken");
        assertThat(page.text()).contains("Schort", "Coen", "Bakkerij Bosgoed");
        assertThat(pages.page(team.leader(), "/team/visits")
                        .select(".row-title")
                        .eachText())
                .containsExactly("Kijken in de bakkerij");
    }

    @Test
    void postingTwiceMakesOneVisitAndOneCompany() {
        var form = form();
        form.put("plan.company", "");
        form.put("newCompany.name", "Molen " + form.get("id"));
        form.put("newContact.name", "Mia Molenaar");
        for (var time = 0; time < 2; time++) {
            assertThat(pages.send(team.leader(), "/team/visits", form))
                    .hasStatus(302)
                    .hasRedirectedUrl("/team/visits/" + form.get("id"));
        }
        assertThat(count("company_visit", "title = 'Kijken in de bakkerij' and team_id = '" + team.id() + "'"))
                .isEqualTo(1);
        assertThat(count("company", "name = 'Molen " + form.get("id") + "'")).isEqualTo(1);
        assertThat(pages.page(team.leader(), "/team/visits/" + form.get("id")).text())
                .contains("Mia Molenaar");
    }

    private int count(String table, String condition) {
        return behind.jdbc()
                .sql("select count(*) from " + table + " where " + condition)
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest
    @CsvSource({
        "plan.agreements.safetyGear, ''",
        "plan.agreements.safetyGear, misschien",
        "plan.agreements.safetyGearWhat, ''",
        "plan.timing.endsAt, 08:59",
        "plan.timing.endsAt, ''",
        "plan.timing.startsAt, 25:00",
        "plan.timing.day, 2027-02-31",
        "plan.timing.day, 2020-01-01",
        "plan.timing.day, 9999-12-31",
        "plan.timing.day, 999999999-01-01",
        "plan.timing.day, ''",
        "plan.group.size, 0",
        "plan.group.size, twaalf",
        "plan.title, '   '",
        "plan.company, ''",
        "newCompany.name, Dubbel",
        "newContact.name, ...",
        "proposed.first, 2027-01-05"
    })
    void showsWhatIsWrongBesideItsFieldAndKeepsWhatWasTyped(String field, String typed) {
        var form = form();
        form.put("plan.purpose", "Zien hoe \"deeg\" rijst, é en ü");
        form.put(field, typed);
        var answer = pages.send(team.leader(), "/team/visits", form);
        assertThat(answer).hasStatus(422);
        var page = Pages.html(answer);
        assertThat(page.select("[id='" + field + "-error']").text())
                .isNotBlank()
                .doesNotContain("??", "Exception");
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#" + field);
        assertThat(page.select("[id='plan.purpose']").text()).isEqualTo("Zien hoe \"deeg\" rijst, é en ü");
        assertThat(page.select("input[name='plan.supervisors'][checked]").attr("value"))
                .isEqualTo(team.coach().toString());
        assertThat(count("company_visit", "team_id = '" + team.id() + "'")).isZero();
    }

    @Test
    void refusesANewCompanyWhoseNameSaysNothing() {
        var form = form();
        form.put("plan.company", "");
        form.put("newCompany.name", "...");
        var page = Pages.html(pages.send(team.leader(), "/team/visits", form));
        assertThat(page.select("[id='newCompany.name-error']").text()).contains("Vul de naam van het bedrijf in.");
        assertThat(count("company", "name = '...'")).isZero();
    }

    @Test
    void refusesACompanyOfAnotherPartnershipAndPeopleOfAnotherTeam() {
        var other = world.team();
        var form = form();
        form.put("plan.company", outings.company(other, "Vreemd").toString());
        assertThat(Pages.html(pages.send(team.leader(), "/team/visits", form)).select("[id='plan.company-error']"))
                .isNotEmpty();
        var stranger = form();
        stranger.put("plan.supervisors", other.coach().toString());
        assertThat(Pages.html(pages.send(team.leader(), "/team/visits", stranger))
                        .select("[id='plan.supervisors-error']"))
                .isNotEmpty();
    }

    @Test
    void anotherLeaderFindsNothingAndACoachIsRefused() {
        var visit = outings.plan(team, company, "Kijken");
        var other = world.team();
        for (var path : new String[] {"", "/edit", "/confirmation", "/cancel"}) {
            var address = "/team/visits/" + visit + path;
            assertThat(pages.open(other.leader(), address)).as(address).hasStatus(404);
            assertThat(pages.open(team.coach(), address)).as(address).hasStatus(403);
        }
        assertThat(pages.send(other.leader(), "/team/visits/" + visit + "/cancel", Map.of("reason", "Nee")))
                .hasStatus(404);
        assertThat(pages.send(other.leader(), "/team/visits", form())).hasStatus(404);
        assertThat(pages.open(team.leader(), "/team/visits/" + UUID.randomUUID()))
                .hasStatus(404);
        assertThat(pages.open(team.leader(), "/team/visits/junk")).hasStatus(404);
    }

    @Test
    void changesAVisitAndRefusesAnOldVersion() {
        var visit = outings.plan(team, company, "Kijken");
        var version = pages.page(team.leader(), "/team/visits/" + visit + "/edit")
                .select("input[name=version]")
                .attr("value");
        var form = form();
        form.put("version", version);
        form.put("plan.title", "Meebakken");
        assertThat(pages.send(team.leader(), "/team/visits/" + visit, form)).hasStatus(302);
        assertThat(pages.page(team.leader(), "/team/visits/" + visit)
                        .select("h1")
                        .text())
                .isEqualTo("Meebakken");
        form.put("plan.title", "Nog iets anders");
        assertThat(pages.send(team.leader(), "/team/visits/" + visit, form)).hasStatus(409);
    }

    @Test
    void recordsTheCompanysYesOrTheReasonToGoOnWithout() {
        var visit = "/team/visits/" + outings.plan(team, company, "Kijken");
        assertThat(pages.send(team.leader(), visit + "/confirmation", Map.of())).hasStatus(422);
        var tomorrow = world.today().plusDays(1).toString();
        assertThat(pages.send(
                        team.leader(), visit + "/confirmation", Map.of("confirmedBy", "Henk", "confirmedOn", tomorrow)))
                .hasStatus(422);
        assertThat(pages.send(
                        team.leader(),
                        visit + "/confirmation",
                        Map.of(
                                "confirmedBy",
                                "Henk",
                                "confirmedOn",
                                world.today().toString())))
                .hasStatus(302);
        var page = pages.page(team.leader(), visit);
        assertThat(page.select("[aria-current=step] h3").text()).isEqualTo("Bedrijf in de klas");
        assertThat(page.text()).contains("Henk");

        var without = "/team/visits/" + outings.plan(team, company, "Zonder");
        assertThat(pages.send(team.leader(), without + "/confirmation", Map.of("passReason", "Ze bellen morgen")))
                .hasStatus(302);
        assertThat(pages.page(team.leader(), without).text()).contains("Ze bellen morgen", "Leonie");
    }

    @Test
    void callsAVisitOffWithAReason() {
        var visit = "/team/visits/" + outings.plan(team, company, "Kijken");
        assertThat(pages.send(team.leader(), visit + "/cancel", Map.of("reason", " ")))
                .hasStatus(422);
        assertThat(pages.send(team.leader(), visit + "/cancel", Map.of("reason", "De oven is stuk")))
                .hasStatus(302);
        assertThat(pages.page(team.leader(), visit).text()).contains("De oven is stuk", "Afgezegd");
        assertThat(pages.open(team.leader(), visit + "/edit")).hasStatus(409);
    }

    @Test
    void returnsTheReasonOfALateCancellation() {
        var cancel = "/team/visits/" + outings.plan(team, company, "Kijken") + "/cancel";
        pages.send(team.leader(), cancel, Map.of("reason", "De oven is stuk"));
        var answer =
                pages.send(team.leader(), cancel, Map.of("reason", "De bus rijdt niet", "password", "een lang geheim"));
        assertThat(answer).hasStatus(409);
        assertThat(Pages.html(answer).select("textarea[readonly]").eachText()).containsExactly("De bus rijdt niet");
    }

    private LocalDate aTuesday() {
        return world.today().plusWeeks(2).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    }

    @Test
    void warnsOnceAboutAnOverlapAndSavesOnRequest() {
        pages.send(team.leader(), "/team/visits", form());
        var second = form();
        second.put("plan.timing.startsAt", "10:00");
        second.put("plan.purpose", "Nog een keer kijken");
        var warned = pages.send(team.leader(), "/team/visits", second);
        assertThat(warned).hasStatus(422);
        var page = Pages.html(warned);
        assertThat(page.select(".visit-clashes li").eachText())
                .hasSize(4)
                .anyMatch(line -> line.contains("pas nog gevraagd"))
                .anyMatch(line -> line.contains("naar dit bedrijf"))
                .anyMatch(line -> line.contains("al bezet") && line.contains("Coen"))
                .anyMatch(line -> line.contains("deze groep op die tijd al op bezoek"));
        assertThat(page.select("form.stack > .visit-clashes[data-error-summary][tabindex=-1] ~ section"))
                .as("it stands above the fields, where one comes in")
                .isNotEmpty();
        assertThat(page.select("[id='plan.purpose']").text()).isEqualTo("Nog een keer kijken");
        second.put("clashesSeen", page.select("input[name=clashesSeen]").val());
        second.put("plan.timing.day", aTuesday().plusDays(4).toString());
        assertThat(Pages.html(pages.send(team.leader(), "/team/visits", second))
                        .select(".visit-clashes li")
                        .eachText())
                .as("what was seen was about another day")
                .hasSize(2)
                .anyMatch(line -> line.contains("weekend"));
        second.put("plan.timing.day", aTuesday().toString());
        assertThat(pages.send(team.leader(), "/team/visits", second)).hasStatus(302);
    }

    @Test
    void warnsAboutACompanyThatWasAskedRecently() {
        pages.send(team.leader(), "/team/visits", form());
        behind.jdbc()
                .sql(
                        "update company_visit set status = 'CANCELLED', cancelled_at = app_now(), cancel_reason = 'Geen tijd'"
                                + " where company_id = ?")
                .param(company.value())
                .update();
        var opened = pages.page(team.leader(), "/team/companies/" + company + "/visits/new");
        assertThat(opened.select(".visit-warning").text())
                .as("a refusal was asked too")
                .contains("pas nog gevraagd", "door team");
        assertThat(pages.page(team.leader(), "/team/companies/" + company)
                        .select(".company-warning")
                        .text())
                .contains("acht weken");
        var form = form();
        form.put("clashesSeen", opened.select("input[name=clashesSeen]").val());
        assertThat(pages.send(team.leader(), "/team/visits", form))
                .as("what was read when the form was opened is not said again")
                .hasStatus(302);
        askedAgo(100, 200, 300);
        var often = form();
        var warned = pages.send(team.leader(), "/team/visits", often);
        assertThat(warned).hasStatus(422);
        assertThat(Pages.html(warned).select(".visit-clashes").text())
                .as("twice today is one day of asking")
                .contains("4 keer gevraagd");
        assertThat(pages.open(world.team().leader(), "/team/companies/" + company + "/visits/new"))
                .as("of another partnership")
                .hasStatus(404);
    }

    @Test
    void aCompanyThatWasAskedLongAgoMayBe() {
        pages.send(team.leader(), "/team/visits", form());
        behind.jdbc()
                .sql("update company_visit set asked_at = app_now() - interval '60 days' where company_id = ?")
                .param(company.value())
                .update();
        assertThat(pages.page(team.leader(), "/team/companies/" + company + "/visits/new")
                        .select(".visit-warning"))
                .isEmpty();
        var form = form();
        form.put("plan.timing.day", aTuesday().plusDays(1).toString());
        assertThat(pages.send(team.leader(), "/team/visits", form)).hasStatus(302);
    }

    @Test
    void warnsBeforeAddingACompanyTwice() {
        outings.company(team, "Garage Van Dijk");
        var form = form();
        form.remove("plan.company");
        form.put("newCompany.name", "garage van dijk b.v.");
        var warned = pages.send(team.leader(), "/team/visits", form);
        assertThat(warned).hasStatus(422);
        assertThat(Pages.html(warned).select(".visit-clashes li").text()).contains("Garage Van Dijk");
        form.put(
                "clashesSeen",
                Pages.html(warned).select("input[name=clashesSeen]").val());
        assertThat(pages.send(team.leader(), "/team/visits", form)).hasStatus(302);
        assertThat(pages.send(team.leader(), "/team/visits", form))
                .as("sent twice")
                .hasStatus(302);
    }

    private void askedAgo(int... days) {
        for (var ago : days) {
            var visit = outings.plan(team, company, "Lang geleden");
            behind.jdbc()
                    .sql("update company_visit set asked_at = app_now() - make_interval(days => ?) where id = ?")
                    .params(ago, visit.value())
                    .update();
        }
    }

    @Test
    void aNewVisitStartsWithWhatWasAgreedBefore() {
        var form = form();
        pages.send(team.leader(), "/team/visits", form);
        behind.jdbc()
                .sql("update company_visit set status = 'HELD', visit_on = app_today() - 300,"
                        + " confirmed_by = 'Henk', confirmed_on = app_today() - 310, class_visit_on = app_today() - 305"
                        + " where id = :id::uuid")
                .param("id", form.get("id"))
                .update();
        var offered = pages.page(team.leader(), "/team/companies/" + company + "/visits/new");
        var from = offered.select("main a[href*='/new/']").attr("href");
        assertThat(from).endsWith(form.get("id"));
        var copy = pages.page(team.leader(), from);
        assertThat(copy.select("[id='plan.title']").val()).isEqualTo("Kijken in de bakkerij");
        assertThat(copy.select("[id='plan.agreements.safetyGearWhat']").val()).isEqualTo("Schort");
        assertThat(copy.select("[id='plan.timing.day']").val()).isEmpty();
        assertThat(copy.select("[id='plan.classVisit.on']").val()).isEmpty();
        assertThat(copy.select("input[name=id]").val()).isNotEqualTo(form.get("id"));
        assertThat(pages.open(world.team().leader(), from)).hasStatus(404);
    }

    @Test
    void asksAReasonToMoveAnAgreedDayAndKeepsIt() {
        var form = form();
        var visit = "/team/visits/" + form.get("id");
        pages.send(team.leader(), "/team/visits", form);
        pages.send(
                team.leader(),
                visit + "/confirmation",
                Map.of("confirmedBy", "Henk", "confirmedOn", world.today().toString()));
        form.put(
                "version",
                pages.page(team.leader(), visit + "/edit").select("#version").val());
        form.put("plan.timing.day", aTuesday().plusWeeks(1).toString());
        var refused = pages.send(team.leader(), visit, form);
        assertThat(refused).hasStatus(422);
        assertThat(Pages.html(refused).select("#moveReason-error").text()).contains("waarom");
        form.put("moveReason", "De bus rijdt dan niet");
        assertThat(pages.send(team.leader(), visit, form)).hasStatus(302);
        var page = pages.page(team.leader(), visit);
        assertThat(page.text()).contains("De bus rijdt dan niet", "Verzet van", "In overleg");
    }

    @Test
    void everythingThatIsMissingIsAskedForAtOnce() {
        var refused = Pages.html(pages.send(
                team.leader(), "/team/visits", Map.of("team", team.id().toString())));
        assertThat(refused.select("[data-error-summary] a").eachAttr("href"))
                .contains("#plan.company", "#plan.title", "#plan.group.name", "#plan.group.size");
    }

    @Test
    void aVisitThatWasCalledOffHasNothingToCome() {
        var visit = "/team/visits/" + outings.plan(team, company, "Kijken");
        pages.send(team.leader(), visit + "/cancel", Map.of("reason", "De oven is stuk"));
        assertThat(pages.page(team.leader(), visit).select(".visit-step-state").eachText())
                .hasSize(4)
                .containsOnly("Gaat niet door");
    }

    @Test
    void groupsThePartsOfAVisitByPhase() {
        var visit = "/team/visits/" + outings.plan(team, company, "Kijken");
        assertThat(pages.page(team.leader(), visit).select(".visit-moments h3").eachText())
                .containsExactly("Vooraf", "Op de dag", "Erna");
    }

    @Test
    void everyVisitThatIsCopiedIsAFormOfItsOwn() {
        var one = outings.plan(team, company, "Kijken");
        var other = outings.plan(team, company, "Proeven");
        var copy = "/team/visits/new/" + one;
        var page = pages.page(team.leader(), copy);
        var action = page.select("form.stack").attr("action");
        assertThat(action).isEqualTo("/team/visits?from=" + one);
        type(page, "plan.title", "Kijken en nog iets");
        assertThat(pages.page(team.leader(), copy).select("[id='plan.title']").val())
                .isEqualTo("Kijken en nog iets");
        assertThat(pages.page(team.leader(), "/team/visits/new/" + other)
                        .select("[id='plan.title']")
                        .val())
                .isEqualTo("Proeven");
        var refused = pages.send(team.leader(), action, Map.of("plan.title", "Zonder de rest"));
        assertThat(Pages.html(refused).select("[data-draft]").attr("data-draft-place"))
                .isEqualTo(copy);
    }

    @Test
    void everyCompanyHasAFormOfItsOwn() {
        var other = outings.company(team, "Garage Van Dijk");
        var form = "/team/companies/" + company + "/visits/new";
        var page = pages.page(team.leader(), form);
        assertThat(page.select("[id='plan.company'] option[selected]").val()).isEqualTo(company.toString());
        assertThat(page.select(".form-buttons a").attr("href")).isEqualTo("/team/companies/" + company);
        type(page, "plan.title", "Kijken en nog iets");
        assertThat(pages.page(team.leader(), form).select("[id='plan.title']").val())
                .isEqualTo("Kijken en nog iets");
        for (var elsewhere : List.of("/team/companies/" + other + "/visits/new", "/team/visits/new")) {
            assertThat(pages.page(team.leader(), elsewhere)
                            .select("[id='plan.title']")
                            .val())
                    .as(elsewhere)
                    .isEmpty();
        }
        var action = page.select("form.stack").attr("action");
        var refused = pages.send(team.leader(), action, Map.of("plan.title", "Zonder de rest"));
        assertThat(Pages.html(refused).select("[data-draft]").attr("data-draft-place"))
                .isEqualTo(form);
        assertThat(Pages.html(refused).select("form.stack").attr("action")).isEqualTo(action);
        assertThat(pages.send(team.leader(), action, form())).hasStatus(302);
        assertThat(pages.open(team.leader(), "/team/visits/new?company=" + company))
                .hasRedirectedUrl(form);
        assertThat(pages.open(team.leader(), "/team/visits/new?company=niets")).hasStatus(404);
    }

    @Test
    void whatMayStayEmptyIsFoldedUntilSomethingStandsInIt() {
        var fresh = pages.page(team.leader(), "/team/visits/new");
        assertThat(isOpen(fresh, "newCompany.name")).isFalse();
        assertThat(isOpen(fresh, "proposed.first")).isFalse();
        assertThat(isOpen(fresh, "plan.agreements.clothing")).isFalse();
        assertThat(isOpen(fresh, "plan.agreements.schoolExpects")).isFalse();
        assertThat(
                        fresh.select(
                                "details [id='plan.title'], details [id='plan.group.size'], details [id='plan.timing.day'], details [name='plan.agreements.safetyGear']"))
                .isEmpty();
        type(fresh, "plan.agreements.clothing", "Oude kleren");
        var restored = pages.page(team.leader(), "/team/visits/new");
        assertThat(isOpen(restored, "plan.agreements.clothing")).isTrue();
        assertThat(isOpen(restored, "proposed.first")).isFalse();
        for (var wrong : List.of(Map.of("plan.title", "Kijken"), Map.of("proposed.second", "geen dag"))) {
            var refused = Pages.html(pages.send(team.leader(), "/team/visits", wrong));
            assertThat(refused.select("details.fold:not([open])"))
                    .as(wrong.toString())
                    .isEmpty();
            assertThat(refused.select("details.fold[open]")).hasSize(5);
        }
        assertThat(isOpen(pages.page(world.team().leader(), "/team/visits/new"), "newCompany.name"))
                .as("nothing to choose from")
                .isTrue();
    }

    private static boolean isOpen(org.jsoup.nodes.Document page, String field) {
        return page.select("details.fold:has([id='" + field + "'])").hasAttr("open");
    }

    @Test
    void takesAVisitStepByStepToItsEnd() {
        var visit = "/team/visits/" + outings.plan(team, company, "Kijken");
        assertThat(pages.open(team.leader(), visit + "/step")).hasStatus(409);
        var today = world.today().toString();
        pages.send(team.leader(), visit + "/confirmation", Map.of("confirmedBy", "Henk", "confirmedOn", today));
        assertThat(pages.page(team.leader(), visit).select("a[href$=/step].btn-primary"))
                .as("what cannot be done yet is not the first thing to do")
                .isEmpty();
        var refused = pages.send(team.leader(), visit + "/step", Map.of("from", "AGREED"));
        assertThat(refused).hasStatus(422);
        assertThat(Pages.html(refused).select("[data-error-summary]").text()).contains("klas");
        var passed = Map.of("from", "AGREED", "reason", "Ze kennen Henk al");
        assertThat(pages.send(team.leader(), visit + "/step", passed)).hasStatus(302);
        assertThat(pages.page(team.leader(), visit).text()).contains("Voorbereid", "Ze kennen Henk al");
        assertThat(pages.send(team.leader(), visit + "/step", passed))
                .as("pressed twice it takes one step")
                .hasStatus(422);
        assertThat(pages.page(team.leader(), visit).select("a[href$=/step]")).isEmpty();
        assertThat(pages.send(team.leader(), visit + "/step", Map.of("from", "PREPARED")))
                .as("before its day it was not held")
                .hasStatus(422);
        behind.jdbc()
                .sql("update company_visit set visit_on = app_today() - 1 where id = :id::uuid")
                .param("id", visit.substring(13))
                .update();
        assertThat(pages.page(team.leader(), visit).select("a[href$=/step].btn-primary"))
                .hasSize(1);
        assertThat(pages.send(team.leader(), visit + "/step", Map.of("from", "PREPARED")))
                .hasStatus(302);
        assertThat(pages.page(team.leader(), visit + "/step")
                        .select(".visit-parts li")
                        .text())
                .as("before it is finished it says how looking back stands")
                .contains("Wat beloofde het bedrijf?", "keek terug");
        assertThat(pages.send(team.leader(), visit + "/step", Map.of("from", "HELD")))
                .hasStatus(302);
        assertThat(pages.page(team.leader(), visit).text()).contains("Afgerond");
        assertThat(pages.open(team.leader(), visit + "/step")).hasStatus(409);
        assertThat(pages.open(team.coach(), visit + "/step")).hasStatus(403);
        assertThat(pages.open(world.team().leader(), visit + "/step")).hasStatus(404);
    }

    private void type(org.jsoup.nodes.Document page, String field, String text) {
        pages.send(
                team.leader(),
                "/account/drafts/" + page.select("input[name=draft]").val(),
                Map.of(
                        "draftPlace",
                        page.select("[data-draft]").attr("data-draft-place"),
                        "draftWriter",
                        UUID.randomUUID().toString(),
                        "draftSequence",
                        "1",
                        field,
                        text));
    }
}
