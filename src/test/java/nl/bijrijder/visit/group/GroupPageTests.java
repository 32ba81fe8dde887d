package nl.bijrijder.visit.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.bijrijder.route.RouteFixture;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import nl.bijrijder.visit.wish.WishFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

@ApplicationTest
class GroupPageTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private RouteFixture routes;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private ApplicationContext beans;

    private World.Team team;
    private WishFixture.Group group;
    private String address;

    @BeforeEach
    void aVisitWithThreeStudents() {
        team = world.team();
        group = new WishFixture(beans).group(team, 3);
        address = "/coach/visits/" + group.visit() + "/group";
    }

    private MvcTestResult choose(
            AccountId who, Collection<StudentId> known, Collection<StudentId> chosen, String year) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("known", known.stream().map(StudentId::toString).collect(Collectors.joining(",")));
        chosen.forEach(student -> fields.add("students", student.toString()));
        if (!year.isEmpty()) {
            fields.add("year", year);
        }
        return pages.send(who, address, fields);
    }

    private MvcTestResult choose(Collection<StudentId> chosen) {
        return choose(team.coach(), group.students(), chosen, "");
    }

    private List<String> listed() {
        return behind.jdbc()
                .sql("select student_id::text from visit_participant where visit_id = ?")
                .param(group.visit().value())
                .query(String.class)
                .list();
    }

    private static List<String> ids(Collection<StudentId> students) {
        return students.stream().map(StudentId::toString).toList();
    }

    private void status(String status) {
        behind.jdbc()
                .sql("update company_visit set status = ?, visit_on = app_today() - 1, confirmed_by = 'Henk',"
                        + " confirmed_on = app_today() - 30, class_visit_on = app_today() - 5 where id = ?")
                .params(status, group.visit().value())
                .update();
    }

    private void tick(StudentId student) {
        behind.jdbc()
                .sql("insert into visit_attendance (visit_id, student_id, team_id, state, version, saved_by, saved_at)"
                        + " values (?, ?, ?, 'PRESENT', 1, ?, app_now())")
                .params(
                        group.visit().value(),
                        student.value(),
                        team.id().value(),
                        team.coach().value())
                .update();
    }

    @Test
    void whoIsTickedGoesAlongAndNobodyElse() {
        var fourth = world.student(team, "Vera");
        var chosen = List.of(group.students().get(0), fourth);
        assertThat(choose(chosen)).hasStatus(302);
        assertThat(listed()).containsExactlyInAnyOrderElementsOf(ids(chosen));
        var page = pages.page(team.coach(), address);
        assertThat(page.select("input[name=students]")).hasSize(4);
        assertThat(page.select("input[name=students][checked]").eachAttr("value"))
                .containsExactlyInAnyOrderElementsOf(ids(chosen));
        assertThat(page.select(".lead").text()).contains("2 studenten");
    }

    @Test
    void nobodyMayBeOnTheListAndThePageSaysSo() {
        assertThat(choose(List.of())).hasStatus(302);
        assertThat(listed()).isEmpty();
        assertThat(pages.page(team.coach(), address).select(".lead").text()).contains("Nog niemand");
    }

    @Test
    void overwritesNoEarlierChangeOfAColleague() {
        choose(group.students().subList(0, 2));
        var answer = choose(group.students().subList(1, 3));
        assertThat(answer).hasStatus(409);
        var page = Pages.html(answer);
        assertThat(page.text()).doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-");
        assertThat(page.select(".field-stored p"))
                .as("who is on the list now, by name")
                .hasSize(3);
        assertThat(page.select("input[name=students][checked]").eachAttr("value"))
                .as("what was ticked")
                .containsExactlyInAnyOrderElementsOf(ids(group.students().subList(1, 3)));
        assertThat(page.select("input[name=known]").val().split(","))
                .as("sending it once more counts as having seen that")
                .containsExactlyInAnyOrderElementsOf(ids(group.students().subList(0, 2)));
        assertThat(page.select("a[href=/coach/visits/" + group.visit() + "]")).isNotEmpty();
        assertThat(listed())
                .containsExactlyInAnyOrderElementsOf(ids(group.students().subList(0, 2)));
    }

    @Test
    void onlyTheTeamsStudentsAndOnlyByTheTeam() {
        var other = world.team();
        assertThat(choose(List.of(other.student()))).hasStatus(404);
        assertThat(choose(other.coach(), group.students(), List.of(), "")).hasStatus(404);
        assertThat(pages.open(other.coach(), address)).hasStatus(404);
        assertThat(pages.open(team.studentAccount(), address)).hasStatus(403);
        assertThat(pages.send(
                        team.coach(), address, new LinkedMultiValueMap<>(Map.of("students", List.of("geen student")))))
                .hasStatus(404);
        assertThat(listed()).hasSize(3);
    }

    /** Who came along after all is put on, or they could not look back; who did not come is ticked absent, not taken off. */
    @Test
    void afterTheVisitSomebodyCanBeAddedAndNobodyTakenOff() {
        var late = world.student(team, "Vera");
        status("HELD");
        var page = pages.page(team.coach(), address);
        assertThat(page.text()).contains("Het bezoek is geweest");
        assertThat(page.select("input[type=checkbox][name=students]").eachAttr("value"))
                .containsExactly(late.toString());
        assertThat(page.select("input[type=hidden][name=students]").eachAttr("value"))
                .containsExactlyInAnyOrderElementsOf(ids(group.students()));
        var refused = choose(group.students().subList(0, 2));
        assertThat(refused).hasStatus(422);
        assertThat(Pages.html(refused).select(".error-summary").text()).contains("niemand gaat nog van de lijst");
        assertThat(listed()).hasSize(3);
        var all = new ArrayList<>(group.students());
        all.add(late);
        assertThat(choose(all)).hasStatus(302);
        assertThat(listed()).hasSize(4);
    }

    @Test
    void aFinishedVisitKeepsItsList() {
        status("CLOSED");
        assertThat(pages.page(team.coach(), address).select("form[action$=group]"))
                .isEmpty();
        var refused = choose(List.of());
        assertThat(refused).hasStatus(422);
        assertThat(listed()).hasSize(3);
    }

    @Test
    void removesTheAttendanceOfAStudentTakenOffTheList() {
        tick(group.students().get(0));
        tick(group.students().get(1));
        assertThat(choose(group.students().subList(1, 3))).hasStatus(302);
        assertThat(behind.jdbc()
                        .sql("select student_id::text from visit_attendance where visit_id = ?")
                        .param(group.visit().value())
                        .query(String.class)
                        .list())
                .containsExactly(group.students().get(1).toString());
    }

    @Test
    void aWholeRouteYearIsPutOnAtOnce() {
        var plan = routes.plan(team);
        var second = List.of(world.student(team, "Vera"), world.student(team, "Wim"));
        second.forEach(student -> routes.start(team, plan, student, 2));
        routes.start(team, plan, group.students().get(0), 1);
        var buttons = pages.page(team.coach(), address).select("button[name=year]");
        assertThat(buttons.eachText()).containsExactly("Heel routejaar 2 erbij (2)");
        assertThat(choose(team.coach(), group.students(), group.students().subList(0, 1), "2"))
                .as("with what else was ticked")
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo(address);
        assertThat(listed())
                .containsExactlyInAnyOrder(
                        group.students().get(0).toString(),
                        second.get(0).toString(),
                        second.get(1).toString());
        assertThat(pages.page(team.coach(), address).select("button[name=year]"))
                .as("all of year 1 and 2 are on the list")
                .isEmpty();
        assertThat(choose(team.coach(), List.of(), List.of(), "7000")).hasStatus(409);
    }

    @Test
    void theButtonForAWholeYearStandsAboveTheNamesAndEnterOnlySaves() {
        routes.start(team, routes.plan(team), group.students().get(0), 1);
        routes.start(team, routes.plan(team), world.student(team, "Vera"), 1);
        var form =
                pages.page(team.coach(), address).select("form[action$=group]").get(0);
        var fields = form.select("button[name=year], fieldset");
        assertThat(fields.get(0).tagName()).isEqualTo("button");
        assertThat(fields.get(1).tagName()).isEqualTo("fieldset");
        assertThat(form.select("button[type=submit]").get(0).hasAttr("name")).isFalse();
    }

    @Test
    void listsOfAVisitSortByFamilyNameLikeEveryOtherList() {
        name(group.students().get(0), "Zoë", null, "Aarts");
        name(group.students().get(1), "Anna", "van den", "Berg");
        name(group.students().get(2), "Bo", null, "Çelik");
        var inOrder = List.of("Zoë Aarts", "Anna van den Berg", "Bo Çelik");
        assertThat(pages.page(team.coach(), address).select("fieldset label").eachText())
                .containsExactlyElementsOf(inOrder);
        assertThat(pages.page(team.coach(), "/coach/visits/" + group.visit() + "/day")
                        .select(".attendance-row .row-title")
                        .eachText())
                .containsExactlyElementsOf(inOrder);
    }

    private void name(StudentId student, String given, @Nullable String infix, String family) {
        behind.jdbc()
                .sql("update student set given_name = ?, infix = ?, family_name = ? where id = ?")
                .params(Arrays.asList(given, infix, family, student.value()))
                .update();
    }

    @Test
    void thirtyStudentsCostAsMuchAsThree() {
        var few = Statements.count(() -> pages.page(team.coach(), address));
        var class30 = new WishFixture(beans).group(team, 30);
        assertThat(Statements.count(() -> pages.page(team.coach(), "/coach/visits/" + class30.visit() + "/group")))
                .isEqualTo(few);
    }

    @Test
    void aStudentSeesTheOwnVisitsInAsManyStatementsWhateverTheirNumber() {
        var page = pages.page(team.studentAccount(), "/student/visits");
        assertThat(page.text()).contains("Kijken in de keuken");
        var one = Statements.count(() -> pages.page(team.studentAccount(), "/student/visits"));
        for (var number = 1; number < 30; number++) {
            new WishFixture(beans).group(team, 1);
        }
        assertThat(Statements.count(() -> pages.page(team.studentAccount(), "/student/visits")))
                .isEqualTo(one);
        assertThat(pages.page(world.team().studentAccount(), "/student/visits").text())
                .contains("nog geen bezoek");
        assertThat(pages.open(team.coach(), "/student/visits")).hasStatus(403);
    }

    @Test
    void whatIsToComeStandsFirstNearestOnTopAndWhatWasBelowLatestOnTop() {
        var later = new WishFixture(beans).group(team, 1);
        var past = new WishFixture(beans).group(team, 1);
        var longAgo = new WishFixture(beans).group(team, 1);
        plan(group, "Straks", "AGREED", 3);
        plan(later, "Later", "PLANNING", 9);
        plan(past, "Vorige week", "PREPARED", -7);
        plan(longAgo, "Lang geleden", "CLOSED", -70);
        var sections = pages.page(team.studentAccount(), "/student/visits").select(".own-visits");
        assertThat(sections.select("h2").eachText()).containsExactly("Komt nog", "Geweest");
        assertThat(sections.get(0).select("h3").eachText()).containsExactly("Straks", "Later");
        assertThat(sections.get(1).select("h3").eachText()).containsExactly("Vorige week", "Lang geleden");
        assertThat(sections.select(".own-visit-when").eachText()).hasSize(4).allMatch(when -> when.contains("09:00"));
        assertThat(sections.get(0).select(".card").get(0).text()).doesNotContain("nog niet zeker");
        assertThat(sections.get(0).select(".card").get(1).text()).contains("nog niet zeker");
    }

    private void plan(WishFixture.Group visit, String title, String status, int days) {
        behind.jdbc()
                .sql("update company_visit set status = ?, title = ?, visit_on = ?, confirmed_by = 'Henk',"
                        + " confirmed_on = app_today() - 90, class_visit_on = app_today() - 80 where id = ?")
                .params(
                        status,
                        title,
                        world.today().plusDays(days),
                        visit.visit().value())
                .update();
    }
}
