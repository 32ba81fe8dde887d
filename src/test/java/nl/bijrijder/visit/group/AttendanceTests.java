package nl.bijrijder.visit.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import nl.bijrijder.visit.wish.WishFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class AttendanceTests {

    private static final String PRESENT_ONCE =
            "{\"state\":\"PRESENT\",\"version\":1,\"count\":\"1 van 3 zijn er, 2 nog niet aangevinkt\"}";

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private ApplicationContext beans;

    private World.Team team;
    private WishFixture.Group group;
    private String day;

    @BeforeEach
    void aVisitToday() {
        team = world.team();
        group = new WishFixture(beans).group(team, 3);
        day = "/coach/visits/" + group.visit() + "/day";
        status("AGREED", 0);
    }

    private void status(String status, int daysAgo) {
        behind.jdbc()
                .sql("update company_visit set status = :status, visit_on = app_today() - :days,"
                        + " confirmed_by = 'Henk', confirmed_on = app_today() - 30,"
                        + " class_visit_on = app_today() - 20 where id = :id")
                .param("status", status)
                .param("days", daysAgo)
                .param("id", group.visit().value())
                .update();
    }

    private MvcTestResult tick(AccountId who, int student, String state, int seen) {
        return pages.send(
                who, day + "/" + group.students().get(student), Map.of("state", state, "seen", Integer.toString(seen)));
    }

    private MvcTestResult tickQuietly(AccountId who, int student, String state, int seen) {
        return pages.send(
                who,
                day + "/" + group.students().get(student),
                Map.of("state", state, "seen", Integer.toString(seen), "quiet", "yes"));
    }

    private String stored(int student) {
        return behind.jdbc()
                .sql("select state || ' ' || version from visit_attendance where visit_id = ? and student_id = ?")
                .params(group.visit().value(), group.students().get(student).value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    @Test
    void eachTapIsSavedByItselfAndShown() {
        assertThat(pages.page(team.coach(), day).select(".lead").text()).contains("0 van 3 zijn er, 3 nog niet");
        assertThat(tick(team.coach(), 0, "PRESENT", 0)).hasStatus(302);
        assertThat(tickQuietly(team.coach(), 1, "LATE", 0)).hasStatus(200);
        assertThat(tickQuietly(team.coach(), 2, "ABSENT", 0)).hasStatus(200);
        var page = pages.page(team.coach(), day);
        assertThat(page.select(".lead").text()).contains("2 van 3 zijn er, 0 nog niet");
        assertThat(page.select("button[aria-pressed=true]")).hasSize(3);
    }

    @Test
    void theSameTapTwiceIsOneAndAnotherOneChangesIt() {
        tickQuietly(team.coach(), 0, "PRESENT", 0);
        assertThat(tickQuietly(team.coach(), 0, "PRESENT", 0)).hasStatus(200);
        assertThat(stored(0)).isEqualTo("PRESENT 1");
        assertThat(tickQuietly(team.coach(), 0, "LATE", 1)).hasStatus(200);
        assertThat(stored(0)).isEqualTo("LATE 2");
    }

    @Test
    void aColleaguesLaterTapIsNotOverwrittenByALateOne() {
        tickQuietly(team.coach(), 0, "PRESENT", 0);
        tickQuietly(team.leader(), 0, "ABSENT", 1);
        assertThat(tickQuietly(team.coach(), 0, "LATE", 1)).hasStatus(409);
        assertThat(tickQuietly(team.coach(), 0, "LATE", 0)).hasStatus(409);
        assertThat(stored(0)).isEqualTo("ABSENT 2");
    }

    private MvcTestResult tap(AccountId who, int student, String state, int seen, UUID page, int number) {
        return pages.send(
                who,
                day + "/" + group.students().get(student),
                Map.of(
                        "state", state,
                        "seen", Integer.toString(seen),
                        "quiet", "yes",
                        "page", page.toString(),
                        "tap", Integer.toString(number)));
    }

    @Test
    void returnsTheStoredAttendanceAfterAConflict() throws Exception {
        assertThat(tickQuietly(team.coach(), 0, "PRESENT", 0).getResponse().getContentAsString())
                .isEqualTo(PRESENT_ONCE);
        assertThat(tickQuietly(team.coach(), 0, "PRESENT", 1).getResponse().getContentAsString())
                .as("the same once more is no other version")
                .isEqualTo(PRESENT_ONCE);
        var refused = tickQuietly(team.leader(), 0, "ABSENT", 0);
        assertThat(refused).hasStatus(409);
        assertThat(refused.getResponse().getContentAsString()).isEqualTo(PRESENT_ONCE);
    }

    @Test
    void aPageThatDidNotHearOfItsOwnTapGoesOnFromThere() {
        var page = UUID.randomUUID();
        assertThat(tap(team.coach(), 0, "PRESENT", 0, page, 1)).hasStatus(200);
        assertThat(tap(team.coach(), 0, "LATE", 0, page, 2)).hasStatus(200);
        assertThat(stored(0)).isEqualTo("LATE 2");
        assertThat(tap(team.leader(), 0, "ABSENT", 0, UUID.randomUUID(), 1))
                .as("another page must have seen it")
                .hasStatus(409);
    }

    @Test
    void aTapThatArrivesAfterTheNextOneChangesNothing() {
        var page = UUID.randomUUID();
        tap(team.coach(), 0, "LATE", 0, page, 2);
        assertThat(tap(team.coach(), 0, "PRESENT", 0, page, 1)).hasStatus(200);
        assertThat(stored(0)).isEqualTo("LATE 1");
    }

    @Test
    void aColleaguesTapStandsBetweenTwoOfTheSamePage() {
        var page = UUID.randomUUID();
        tap(team.coach(), 0, "LATE", 0, page, 1);
        tap(team.leader(), 0, "ABSENT", 1, UUID.randomUUID(), 1);
        assertThat(tap(team.coach(), 0, "PRESENT", 1, page, 2)).hasStatus(409);
        assertThat(stored(0)).isEqualTo("ABSENT 2");
    }

    @Test
    void onlyOnTheDayAndAfterAndNotWhenItIsFinished() {
        status("AGREED", -3);
        assertThat(tickQuietly(team.coach(), 0, "PRESENT", 0)).hasStatus(409);
        assertThat(pages.page(team.coach(), day).select("form[data-attendance]"))
                .isEmpty();
        status("HELD", 2);
        assertThat(tickQuietly(team.coach(), 0, "PRESENT", 0)).hasStatus(200);
        status("CLOSED", 2);
        assertThat(tickQuietly(team.coach(), 0, "ABSENT", 1)).hasStatus(409);
        assertThat(stored(0)).isEqualTo("PRESENT 1");
    }

    @Test
    void aVisitThatTookPlaceIsSpokenOfInThePast() {
        tick(team.coach(), 0, "PRESENT", 0);
        tick(team.coach(), 1, "ABSENT", 0);
        status("HELD", 1);
        var page = pages.page(team.coach(), day);
        assertThat(page.select("h1").text()).isEqualTo("Wie was er?");
        assertThat(page.select(".lead").text()).isEqualTo("1 van 3 waren er, 1 niet aangevinkt");
        assertThat(page.select("button[value=PRESENT]").get(0).text()).isEqualTo("Was er");
        status("CLOSED", 1);
        page = pages.page(team.coach(), day);
        assertThat(page.select("h1").text()).isEqualTo("Wie was er?");
        assertThat(page.select(".attendance-row .muted").eachText())
                .containsExactly("Was er", "Was er niet", "niet aangevinkt");
        assertThat(page.select("#day > .card").text())
                .contains("verandert niet meer")
                .doesNotContain("Op de dag zelf");
    }

    @Test
    void onlyTheTeamAndOnlyWhoGoesAlong() {
        var other = world.team();
        assertThat(pages.open(other.coach(), day)).hasStatus(404);
        assertThat(tick(other.coach(), 0, "PRESENT", 0)).hasStatus(404);
        assertThat(pages.open(team.studentAccount(), day)).hasStatus(403);
        var elsewhere = pages.send(team.coach(), day + "/" + other.student(), Map.of("state", "PRESENT", "seen", "0"));
        assertThat(elsewhere).hasStatus(404);
        assertThat(pages.send(team.coach(), day + "/" + group.students().get(0), Map.of("state", "BOUNCING")))
                .hasStatus(404);
        assertThat(behind.jdbc()
                        .sql("select count(*) from visit_attendance where visit_id = ?")
                        .param(group.visit().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void thirtyStudentsCostAsMuchAsThree() {
        var few = Statements.count(() -> pages.page(team.coach(), day));
        var class30 = new WishFixture(beans).group(team, 30);
        var many = Statements.count(() -> pages.page(team.coach(), "/coach/visits/" + class30.visit() + "/day"));
        assertThat(many).isEqualTo(few);
    }
}
