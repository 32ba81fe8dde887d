package nl.bijrijder.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Outings;
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
import org.springframework.dao.DataIntegrityViolationException;

/** The day in class before a visit: when, where, and what it gets in the way of. */
@ApplicationTest
class ClassVisitPageTests {

    private static final String PLACE = "Lokaal 1.12, Schoolstraat 3, Zwolle";

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private Outings outings;

    @Autowired
    private VisitClashes clashes;

    @Autowired
    private BehindTheScenes behind;

    private World.Team team;
    private CompanyId company;
    private LocalDate day;
    private LocalDate before;

    @BeforeEach
    void aTeamAndABakery() {
        team = world.team();
        company = outings.company(team, "Bosgoed");
        day = world.today().plusWeeks(2).with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
        before = day.minusDays(2);
    }

    private Map<String, String> form() {
        var form = new HashMap<String, String>();
        form.put("id", UUID.randomUUID().toString());
        form.put("team", team.id().toString());
        form.put("plan.company", company.toString());
        form.put("plan.title", "Kijken in de bakkerij");
        form.put("plan.group.name", "Groep 1");
        form.put("plan.group.size", "9");
        form.put("plan.timing.day", day.toString());
        form.put("plan.timing.startsAt", "09:00");
        form.put("plan.timing.endsAt", "11:30");
        form.put("plan.agreements.safetyGear", "false");
        form.put("plan.classVisit.on", before.toString());
        form.put("plan.classVisit.startsAt", "13:15");
        form.put("plan.classVisit.endsAt", "14:00");
        form.put("plan.classVisit.place", "  " + PLACE + " ");
        return form;
    }

    private String planned(Map<String, String> form) {
        assertThat(pages.send(team.leader(), "/team/visits", form)).hasStatus(302);
        return "/team/visits/" + form.get("id");
    }

    @Test
    void isKeptAndShownToEverybodyOfTheTeam() {
        var visit = planned(form());
        assertThat(facts(pages.page(team.leader(), visit))).contains("13:15–14:00 uur, " + PLACE);
        assertThat(facts(pages.page(team.coach(), visit.replace("/team/", "/coach/"))))
                .contains("13:15–14:00 uur, " + PLACE);
        assertThat(pages.page(team.leader(), visit).select(".visit-checks").text())
                .contains("Tijd en plaats voor de klas gekozen (gedaan)");
        var edit = pages.page(team.leader(), visit + "/edit");
        assertThat(edit.select("[id='plan.classVisit.on']").val()).isEqualTo(before.toString());
        assertThat(edit.select("[id='plan.classVisit.startsAt']").val()).startsWith("13:15");
        assertThat(edit.select("[id='plan.classVisit.endsAt']").val()).startsWith("14:00");
        assertThat(edit.select("[id='plan.classVisit.place']").val()).isEqualTo(PLACE);
    }

    @Test
    void theTimeMayFollowAndThatIsSaid() {
        var form = form();
        List.of("plan.classVisit.startsAt", "plan.classVisit.endsAt", "plan.classVisit.place")
                .forEach(field -> form.put(field, ""));
        var visit = planned(form);
        assertThat(facts(pages.page(team.leader(), visit))).contains("tijd volgt nog");
        assertThat(pages.page(team.leader(), visit).select(".visit-checks").text())
                .contains("Dag voor de klas gekozen (gedaan)", "Tijd en plaats voor de klas gekozen (nog niet)");
        form.put("version", version(visit));
        form.put("plan.classVisit.startsAt", "13:15");
        assertThat(pages.send(team.leader(), visit, form)).hasStatus(302);
        assertThat(facts(pages.page(team.leader(), visit))).contains("vanaf 13:15 uur");
        behind.jdbc()
                .sql(
                        "update company_visit set class_visit_on = app_today() - 3, class_starts_at = null where id = ?::uuid")
                .param(form.get("id"))
                .update();
        assertThat(facts(pages.page(team.leader(), visit))).as("it is over").doesNotContain("volgt nog");
    }

    @ParameterizedTest
    @CsvSource({
        "plan.classVisit.on, ''",
        "plan.classVisit.on, 9999-12-31",
        "plan.classVisit.startsAt, ''",
        "plan.classVisit.startsAt, 25:00",
        "plan.classVisit.endsAt, 13:15",
        "plan.classVisit.endsAt, straks"
    })
    void showsWhatIsWrongBesideItsField(String field, String typed) {
        var form = form();
        form.put(field, typed);
        var page = refused(form);
        assertThat(page.select("[id='" + field + "-error']").text())
                .isNotBlank()
                .doesNotContain("??");
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#" + field);
        assertThat(page.select("[id='plan.classVisit.place']").val().strip()).isEqualTo(PLACE);
    }

    @Test
    void aPlaceIsShortAndNamesNoStudent() {
        world.student(team, "Roos");
        var form = form();
        form.put("plan.classVisit.place", "x".repeat(201));
        assertThat(refused(form).select("[id='plan.classVisit.place-error']").text())
                .contains("200");
        form.put("plan.classVisit.place", "Vraag bij de balie naar Roos");
        assertThat(refused(form).select("[id='plan.classVisit.place-error']").text())
                .contains("‘Roos’");
        form.put("plan.classVisit.place", "Zaal De Roos");
        form.put("noName", "Roos");
        planned(form);
    }

    @Test
    void onTheDayOfTheVisitTheClassComesFirst() {
        var form = form();
        form.put("plan.classVisit.on", day.toString());
        assertThat(refused(form).select("[id='plan.classVisit.startsAt-error']").text())
                .contains("voordat het bezoek begint");
        form.put("plan.classVisit.startsAt", "08:00");
        form.put("plan.classVisit.endsAt", "09:15");
        assertThat(refused(form).select("[id='plan.classVisit.endsAt-error']").text())
                .contains("voordat het bezoek begint");
        form.put("plan.classVisit.endsAt", "09:00");
        planned(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class_visit_on = null",
                "class_starts_at = null",
                "class_ends_at = class_starts_at",
                "class_place = ''",
                "class_place = repeat('x', 201)",
                "class_visit_on = visit_on",
                "class_visit_on = visit_on, class_starts_at = '08:00', class_ends_at = '09:01'",
                "class_visit_on = visit_on, class_starts_at = '09:00', class_ends_at = null",
                "visit_on = class_visit_on"
            })
    void theDatabaseHoldsTheRulesToo(String change) {
        var form = form();
        planned(form);
        assertThatThrownBy(() -> behind.jdbc()
                        .sql("update company_visit set " + change + " where id = ?::uuid")
                        .param(form.get("id"))
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aCopyStartsWithoutAClassVisitAndOffersItsPlace() {
        var form = form();
        form.put("plan.classVisit.on", "");
        assertThat(refused(form).select("[id='plan.classVisit.on-error']").text())
                .contains("maak de tijd en de plaats leeg");
        var visit = planned(form());
        var copy = pages.page(team.leader(), visit.replace("/visits/", "/visits/new/"));
        assertThat(copy.select("[id='plan.classVisit.on']").val()).isEmpty();
        assertThat(copy.select("[id='plan.classVisit.startsAt']").val()).isEmpty();
        assertThat(copy.select("[id='plan.classVisit.place']").val()).isEmpty();
        assertThat(copy.select("datalist option").eachAttr("value")).contains(PLACE);
    }

    @Test
    void whereCompaniesCameBeforeIsOffered() {
        assertThat(pages.page(team.leader(), "/team/visits/new").select("datalist, [list]"))
                .isEmpty();
        planned(form());
        var form = form();
        form.put("plan.classVisit.place", "De aula");
        form.put("plan.group.name", "Groep 2");
        form.put("plan.timing.day", day.plusWeeks(1).toString());
        pages.send(team.leader(), "/team/visits", form);
        form.put(
                "clashesSeen",
                Pages.html(pages.send(team.leader(), "/team/visits", form))
                        .select("input[name=clashesSeen]")
                        .val());
        planned(form);
        var page = pages.page(team.leader(), "/team/visits/new");
        assertThat(page.select("[id='"
                                + page.select("[id='plan.classVisit.place']").attr("list") + "'] option")
                        .eachAttr("value"))
                .containsExactly("De aula", PLACE);
        assertThat(pages.page(world.team().leader(), "/team/visits/new").select("datalist"))
                .isEmpty();
    }

    @Test
    void aGroupIsInOnePlaceAtATime() {
        outings.plan(team, plan("Eerste", at(before, 13, 15)));
        assertThat(onGroup(plan("Tweede", at(before, 14, 16))))
                .as("another company is in class then")
                .containsExactly("visit.clash.class");
        assertThat(onGroup(plan("Tweede", ClassVisit.on(before))))
                .as("without a time it may be any")
                .containsExactly("visit.clash.class");
        assertThat(onGroup(plan("Tweede", at(before, 15, 16)))).isEmpty();
        assertThat(onGroup(plan("Tweede", at(before.plusDays(1), 14, 16)))).isEmpty();
        assertThat(onGroup(Outings.plain(company, "Bezoek", timing(before, 14))))
                .as("the group would be away when the company comes")
                .containsExactly("visit.clash.class");
        assertThat(onGroup(Outings.plain(company, "Bezoek", timing(day.plusDays(7), 14))
                        .with(at(day, 10, 12))))
                .as("the group is on a visit then")
                .containsExactly("visit.clash.group");
        assertThat(clashes.onDays(world.team().id(), CompanyVisitId.random(), plan("Elders", at(before, 14, 16))))
                .as("another team has other groups")
                .extracting(VisitClash::key)
                .doesNotContain("visit.clash.class", "visit.clash.group");
    }

    @Test
    void whatClashesWithTheClassIsSaidBeforeItIsSavedAndManyCostAsMuchAsOne() {
        var other = outings.company(team, "Slager");
        outings.plan(
                team,
                Outings.plain(other, "Eerste", timing(day.plusWeeks(1), 9)).with(at(before, 13, 15)));
        var form = form();
        form.put("plan.timing.day", day.toString());
        var page = refused(form);
        assertThat(page.select(".visit-clashes").text()).contains("komt er op die tijd al een bedrijf", "‘Eerste’");
        var one = Statements.count(() -> keys(plan("Tweede", at(before, 14, 16))));
        for (var number = 0; number < 5; number++) {
            outings.plan(
                    team,
                    Outings.plain(other, "Nog " + number, timing(day.plusWeeks(1), 9))
                            .with(at(before, 13, 15)));
        }
        assertThat(keys(plan("Tweede", at(before, 14, 16))))
                .filteredOn("visit.clash.class"::equals)
                .hasSize(6);
        assertThat(Statements.count(() -> keys(plan("Tweede", at(before, 14, 16)))))
                .isEqualTo(one);
    }

    private VisitPlan plan(String title, ClassVisit inClass) {
        return Outings.plain(company, title, timing(title.equals("Eerste") ? day : day.plusWeeks(3), 9))
                .with(inClass);
    }

    private static VisitTiming timing(LocalDate on, int from) {
        return VisitTiming.on(on, LocalTime.of(from, 0), LocalTime.of(from + 2, 0));
    }

    private static ClassVisit at(LocalDate on, int from, int until) {
        return new ClassVisit(on, LocalTime.of(from, 0), LocalTime.of(until, 0), PLACE);
    }

    private List<String> keys(VisitPlan plan) {
        return clashes.onDays(team.id(), CompanyVisitId.random(), plan).stream()
                .map(VisitClash::key)
                .toList();
    }

    private List<String> onGroup(VisitPlan plan) {
        return keys(plan).stream()
                .filter(List.of("visit.clash.class", "visit.clash.group")::contains)
                .toList();
    }

    private Document refused(Map<String, String> form) {
        var answer = pages.send(team.leader(), "/team/visits", form);
        assertThat(answer).hasStatus(422);
        return Pages.html(answer);
    }

    private String version(String visit) {
        return pages.page(team.leader(), visit + "/edit").select("#version").val();
    }

    private static String facts(Document page) {
        return page.select(".facts dd").text();
    }
}
