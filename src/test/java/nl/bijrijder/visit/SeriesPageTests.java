package nl.bijrijder.visit;

import static nl.bijrijder.testing.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bijrijder.people.security.SignedInSession;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Outings;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One visit becomes several, in one go. */
@ApplicationTest
class SeriesPageTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private Outings outings;

    private World.Team team;
    private CompanyId company;
    private CompanyVisitId visit;
    private LocalDate first;

    @BeforeEach
    void aVisit() {
        team = world.team();
        company = outings.company(team, "Bakkerij");
        // a Tuesday, far enough for four weeks and near enough for a year
        first = world.today().plusWeeks(3).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        visit = plan(first);
    }

    private CompanyVisitId plan(LocalDate day) {
        var timing = day == null ? VisitTiming.OPEN : VisitTiming.on(day, LocalTime.of(9, 0), LocalTime.of(11, 0));
        var plan = new VisitPlan(
                "Brood bakken",
                "Zien hoe het gaat",
                company,
                null,
                VisitGroup.of("Groep 1", 9, List.of(1)),
                timing,
                day == null ? List.of(first) : List.of(),
                Outings.agreements(
                        Map.of("schoolExpects", "Op tijd zijn", "safetyGear", true, "safetyGearWhat", "Schoenen")),
                Set.of(team.coach()));
        return outings.plan(team, plan);
    }

    private String home() {
        return "/team/visits/" + visit + "/series";
    }

    private MvcTestResult send(AccountId who, UUID key, String... days) {
        return mvc.perform(mvc.post()
                .uri(home())
                .param("id", key.toString())
                .param("times", "3")
                .param("weeks", "2")
                .param("days", days)
                .with(csrf())
                .with(SignedInSession.of(who)));
    }

    private String week(int number) {
        return first.plusWeeks(number).toString();
    }

    private int planned() {
        return behind.jdbc()
                .sql("select count(*) from company_visit where team_id = ?")
                .param(team.id().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void theRhythmShowsItsDaysAndNothingIsPlannedYet() {
        assertThat(pages.page(team.leader(), "/team/visits/" + visit).text()).contains("Nog één keer, of elke week");
        var page = pages.page(team.leader(), home() + "?times=3&weeks=2");
        assertThat(page.select("input[name=days]").eachAttr("value")).containsExactly(week(2), week(4), week(6));
        assertThat(page.select("#times option[selected]").val()).isEqualTo("3");
        assertThat(page.select("#weeks option[selected]").val()).isEqualTo("2");
        assertThat(page.select(".visit-row")).isEmpty();
        assertThat(planned()).isOne();
    }

    @Test
    void everyDayThatIsTickedBecomesAVisitWithTheSameAgreements() {
        assertThat(send(team.leader(), UUID.randomUUID(), week(1), week(3))).hasStatus(302);
        var rows = pages.page(team.leader(), home()).select(".visit-row");
        assertThat(rows).hasSize(3);
        assertThat(pages.page(team.leader(), home()).select(".empty")).isEmpty();
        assertThat(pages.page(team.leader(), home() + "?times=2")
                        .select("input[name=days]")
                        .eachAttr("value"))
                .as("what is planned is not offered again")
                .containsExactly(week(2), week(4));
        assertThat(rows.select(".row-title").eachAttr("href"))
                .doesNotHaveDuplicates()
                .contains("/team/visits/" + visit);
        var last = pages.page(team.leader(), rows.last().select(".row-title").attr("href"));
        assertThat(last.text())
                .contains("Brood bakken", "Zien hoe het gaat", "Op tijd zijn", "Schoenen", "Coen", "3 bezoeken")
                .doesNotContain("??");
        var elsewhere = rows.last().select(".row-title").attr("href") + "/series";
        assertThat(pages.page(team.leader(), elsewhere).select(".visit-row"))
                .as("from every visit of it one finds the others")
                .hasSize(3);
    }

    @Test
    void sentAgainOrAtOnceItIsPlannedOnce() throws Exception {
        var key = UUID.randomUUID();
        var threads = Executors.newFixedThreadPool(4);
        try {
            var answers = threads.invokeAll(
                    Stream.generate(() -> (Callable<MvcTestResult>) () -> send(team.leader(), key, week(1), week(2)))
                            .limit(4)
                            .toList());
            for (var answer : answers) {
                assertThat(answer.get()).hasStatus(302);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(send(team.leader(), key, week(1), week(2))).hasStatus(302);
        assertThat(planned()).isEqualTo(3);
    }

    @Test
    void aSeriesGoesOnFromAnyOfItsVisits() {
        send(team.leader(), UUID.randomUUID(), week(1));
        visit = new CompanyVisitId(UUID.fromString(pages.page(team.leader(), home())
                .select(".row-title")
                .last()
                .attr("href")
                .replace("/team/visits/", "")));
        send(team.leader(), UUID.randomUUID(), week(2));
        assertThat(pages.page(team.leader(), home()).select(".visit-row")).hasSize(3);
    }

    @Test
    void aDayNobodyIsAtSchoolIsNotTicked() {
        visit = plan(first.with(TemporalAdjusters.next(DayOfWeek.SATURDAY)));
        var page = pages.page(team.leader(), home());
        assertThat(page.select("input[name=days]")).hasSize(1);
        assertThat(page.select("input[name=days][checked]")).isEmpty();
        assertThat(page.select(".visit-clashes li").text()).contains("weekend");
    }

    @Test
    void saysWhatIsInTheWayOnEachDay() {
        plan(first.plusWeeks(2));
        var page = pages.page(team.leader(), home() + "?times=3&weeks=1");
        assertThat(page.select(".visit-clashes li").text()).contains("Coen", "deze groep op die tijd al op bezoek");
    }

    @Test
    void daysThatCannotBeComeBackWithASentenceAndTheTicks() {
        assertThat(Pages.html(send(team.leader(), UUID.randomUUID()))
                        .select("#days-error")
                        .text())
                .contains("minstens één dag");
        var yesterday = world.today().minusDays(1).toString();
        var past = send(team.leader(), UUID.randomUUID(), yesterday, week(2));
        assertThat(past).hasStatus(422);
        var page = Pages.html(past);
        assertThat(page.select("#days-error").text()).contains("al voorbij");
        assertThat(page.select("input[name=days][checked]").eachAttr("value")).contains(yesterday, week(2));
        assertThat(Pages.html(send(team.leader(), UUID.randomUUID(), first.toString()))
                        .select("#days-error")
                        .text())
                .contains("is dit bezoek al");
        assertThat(send(team.leader(), UUID.randomUUID(), first.plusYears(2).toString()))
                .hasStatus(422);
        assertThat(send(team.leader(), UUID.randomUUID(), "gisteren")).hasStatus(422);
        assertThat(send(team.leader(), UUID.randomUUID(), "+999999999-01-01")).hasStatus(422);
        var many = IntStream.rangeClosed(1, 13).mapToObj(this::week).toArray(String[]::new);
        assertThat(Pages.html(send(team.leader(), UUID.randomUUID(), many))
                        .select("#days-error")
                        .text())
                .contains("hoogstens 12");
        assertThat(planned()).isOne();
    }

    @Test
    void withoutADayThereIsNothingToCountFrom() {
        visit = plan(null);
        assertThat(pages.page(team.leader(), home()).select(".empty").text()).contains("Kies eerst een vaste dag");
        assertThat(pages.page(team.leader(), "/team/visits/" + visit).text()).doesNotContain("Nog één keer");
        assertThat(send(team.leader(), UUID.randomUUID(), week(1))).hasStatus(422);
    }

    @Test
    void onlyForWhoLeadsTheTeam() {
        assertThat(pages.open(team.coach(), home())).hasStatus(403);
        assertThat(pages.open(world.team().leader(), home())).hasStatus(404);
        assertThat(send(world.team().leader(), UUID.randomUUID(), week(1))).hasStatus(404);
        assertThat(pages.page(team.coach(), "/coach/visits/" + visit).text()).doesNotContain("Reeks");
    }

    @Test
    void asManyStatementsForTenVisitsAsForTwo() {
        send(team.leader(), UUID.randomUUID(), week(1));
        var forTwo = Statements.count(() -> pages.page(team.leader(), home()));
        send(
                team.leader(),
                UUID.randomUUID(),
                IntStream.rangeClosed(2, 9).mapToObj(this::week).toArray(String[]::new));
        assertThat(Statements.count(() -> pages.page(team.leader(), home()))).isEqualTo(forTwo);
    }
}
