package nl.bijrijder.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Outings;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import nl.bijrijder.visit.wish.PromiseId;
import nl.bijrijder.visit.wish.PromiseOutcome;
import nl.bijrijder.visit.wish.Promises;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What must be on record before a visit goes on, told by the modules that keep it, and what its days are in the way of. */
@ApplicationTest
class VisitGateTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private Outings outings;

    @Autowired
    private Promises promises;

    @Autowired
    private VisitClashes clashes;

    @Autowired
    private BehindTheScenes behind;

    private World.Team team;
    private CompanyId company;

    @BeforeEach
    void aTeamAndABakery() {
        team = world.team();
        company = outings.company(team, "Bosgoed");
    }

    @Test
    void aVisitIsNotFinishedBeforeEveryPromiseWasCheckedOrAReasonIsGiven() {
        var visit = held("Kijken");
        var promise = promise(visit, "Iedereen bakt een brood");
        var page = "/team/visits/" + visit;
        assertThat(pages.page(team.leader(), page).select("a[href$=/step]").eachText())
                .containsExactly("Toch afronden");
        var refused = pages.send(team.leader(), page + "/step", Map.of("from", "HELD"));
        assertThat(refused).hasStatus(422);
        assertThat(Pages.html(refused).select("#reason-error").text()).contains("Nog niet alle beloftes");
        assertThat(status(visit)).isEqualTo("HELD");
        world.<@Nullable Object>as(team.coach(), user -> {
            promises.check(user, visit, promise, 0, PromiseOutcome.DONE, null);
            return null;
        });
        var ready = pages.page(team.leader(), page + "/step");
        assertThat(ready.select("[name=reason]")).as("nothing is missing").isEmpty();
        var typed = "Nagekeken aan de telefoon. ".repeat(100).strip();
        var late = pages.send(team.leader(), page + "/step", Map.of("from", "HELD", "reason", typed));
        assertThat(late).as("typed before nothing was missing").hasStatus(422);
        assertThat(Pages.html(late).select("[name=reason]").val()).isEqualTo(typed);
        assertThat(pages.send(team.leader(), page + "/step", Map.of("from", "HELD")))
                .hasStatus(302);
        assertThat(status(visit)).isEqualTo("CLOSED");
    }

    @Test
    void whatWasTypedIsThereWhenSomebodyElseTookTheStep() {
        var visit = held("Kijken");
        promise(visit, "Iedereen bakt een brood");
        var step = "/team/visits/" + visit + "/step";
        assertThat(pages.send(team.leader(), step, Map.of("from", "HELD", "reason", "Afgesproken met Henk")))
                .hasStatus(302);
        var late = pages.send(team.leader(), step, Map.of("from", "HELD", "reason", "Ik bel Henk nog"));
        assertThat(late).hasStatus(422);
        var page = Pages.html(late);
        assertThat(page.text()).contains("Dit kan niet meer").doesNotContain("??");
        assertThat(page.select("[name=reason]").val()).isEqualTo("Ik bel Henk nog");
    }

    @Test
    void theReasonToFinishWithAnOpenPromiseStaysWithTheVisit() {
        var visit = held("Kijken");
        promise(visit, "Iedereen bakt een brood");
        var page = "/team/visits/" + visit;
        assertThat(pages.send(
                        team.leader(), page + "/step", Map.of("from", "HELD", "reason", "De bakker is met vakantie")))
                .hasStatus(302);
        assertThat(pages.page(team.leader(), page).text())
                .contains("De bakker is met vakantie", "nog niet alle beloftes waren nagekeken");
    }

    @Test
    void theStepsTellWhatIsOnRecordAndWhatIsNot() {
        var visit = held("Kijken");
        assertThat(road(visit))
                .contains("Alle beloftes zijn nagekeken (gedaan)", "We weten wie er in de klas komt (nog niet)");
        promise(visit, "Iedereen bakt een brood");
        assertThat(road(visit)).contains("Alle beloftes zijn nagekeken (nog niet)");
        assertThat(road(outings.plan(team, company, "Later")))
                .as("nobody looked back on what has yet to come")
                .contains("Alle beloftes zijn nagekeken (nog niet)");
    }

    @Test
    void aDayThatAnotherVisitMayStillGetIsAClashToo() {
        var day = aTuesday();
        outings.plan(team, plan(VisitTiming.OPEN, List.of(day, day.plusDays(1))));
        assertThat(keys(plan(VisitTiming.on(day, nine(), nine().plusHours(2)), List.of())))
                .contains("visit.clash.company", "visit.clash.group");
        assertThat(keys(plan(VisitTiming.on(day.plusDays(2), nine(), nine().plusHours(2)), List.of())))
                .doesNotContain("visit.clash.company", "visit.clash.group");
    }

    @Test
    void aClassVisitInTheWeekendIsSaidToo() {
        var day = aTuesday();
        var timing = VisitTiming.on(day, nine(), nine().plusHours(2));
        assertThat(keys(plan(timing, List.of()))).doesNotContain(VisitClash.WEEKEND);
        assertThat(keys(plan(timing, List.of()).with(ClassVisit.on(day.minusDays(2)))))
                .contains(VisitClash.WEEKEND);
    }

    private List<String> keys(VisitPlan plan) {
        return clashes.onDays(team.id(), CompanyVisitId.random(), plan).stream()
                .map(VisitClash::key)
                .toList();
    }

    private VisitPlan plan(VisitTiming timing, List<LocalDate> proposals) {
        var plain = Outings.plain(company, "Kijken", timing);
        return new VisitPlan(
                plain.title(),
                null,
                company,
                null,
                plain.group(),
                timing,
                proposals,
                plain.agreements(),
                plain.supervisors());
    }

    private LocalDate aTuesday() {
        return world.today().plusWeeks(2).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    }

    private static LocalTime nine() {
        return LocalTime.of(9, 0);
    }

    private CompanyVisitId held(String title) {
        var visit = outings.plan(team, company, title);
        behind.jdbc()
                .sql("update company_visit set status = 'HELD', visit_on = app_today() - 1,"
                        + " class_visit_on = app_today() - 2, confirmed_by = 'Henk', confirmed_on = app_today() - 9"
                        + " where id = ?")
                .param(visit.value())
                .update();
        return visit;
    }

    /** Made while the visit was ahead. */
    private PromiseId promise(CompanyVisitId visit, String text) {
        var id = PromiseId.random();
        behind.jdbc()
                .sql("insert into promise (id, version, visit_id, text, taken_on_by, made_at)"
                        + " values (?, 0, ?, ?, 'Henk', app_now())")
                .params(id.value(), visit.value(), text)
                .update();
        return id;
    }

    private List<String> road(CompanyVisitId visit) {
        return pages.page(team.leader(), "/team/visits/" + visit)
                .select(".visit-road li li")
                .eachText();
    }

    private String status(CompanyVisitId visit) {
        return behind.jdbc()
                .sql("select status from company_visit where id = ?")
                .param(visit.value())
                .query(String.class)
                .single();
    }
}
