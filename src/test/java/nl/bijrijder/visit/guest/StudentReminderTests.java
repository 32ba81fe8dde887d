package nl.bijrijder.visit.guest;

import static nl.bijrijder.visit.guest.NoticeFixture.HENK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.group.Participants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who goes along on a visit is reminded of it: once a week before and once the day before, in words that name nobody. */
@ApplicationTest
class StudentReminderTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private VisitReminders reminders;

    @Autowired
    private Participants participants;

    @Autowired
    private Accounts accounts;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private Pages pages;

    private NoticeFixture bakery;
    private AccountId mate;
    private StudentId mateId;

    @BeforeEach
    void aTeamAndABakery() {
        bakery = new NoticeFixture(beans);
        mate = world.account("Willemijn");
        mateId = world.student(bakery.team, mate, "Willemijn");
    }

    /** An agreed visit, so many days from today, on which these go along. */
    private CompanyVisitId visit(int days, StudentId... students) {
        var visit = bakery.agreed(days);
        list(visit, students);
        return visit;
    }

    private void list(CompanyVisitId visit, StudentId... students) {
        bakery.asLeader(user -> List.of(students).forEach(student -> participants.add(user, visit, student)));
    }

    private CompanyVisitId visit(int days) {
        return visit(days, bakery.team.student(), mateId);
    }

    private List<Map<String, Object>> to(CompanyVisitId visit, AccountId student) {
        var address = bakery.address(student);
        return bakery.mails(visit).stream()
                .filter(mail -> address.equals(mail.get("recipient")))
                .toList();
    }

    private void become(CompanyVisitId visit, String change) {
        behind.jdbc()
                .sql("update company_visit set " + change + " where id = ?")
                .param(visit.value())
                .update();
    }

    private String in(int days) {
        return "'" + world.today().plusDays(days) + "'";
    }

    @Test
    void oneAWeekBeforeAndOneTheDayBefore() {
        var visit = visit(7);
        reminders.remind();
        reminders.remind();
        assertThat(to(visit, mate)).singleElement().satisfies(mail -> assertThat((String) mail.get("subject"))
                .startsWith("Volgende week: bedrijfsbezoek op "));
        become(visit, "class_visit_on = null, visit_on = " + in(1));
        reminders.remind();
        reminders.remind();
        assertThat(to(visit, mate)).hasSize(2);
        assertThat(to(visit, bakery.team.studentAccount())).hasSize(2);
        assertThat(to(visit, mate).get(1)).satisfies(mail -> {
            assertThat((String) mail.get("subject")).startsWith("Morgen: ");
            assertThat(mail.get("valid_until"))
                    .as("it ends like the mail of the team")
                    .isEqualTo(bakery.last(visit, bakery.address(bakery.team.coach()))
                            .get("valid_until"));
        });
    }

    @Test
    void ofTheCompanyInClassTheyHearTheDayBefore() {
        var later = visit(9);
        var tomorrow = visit(4);
        reminders.remind();
        assertThat(to(later, mate)).as("in class in six days").isEmpty();
        assertThat(bakery.kindsTo(later, HENK)).contains("CLASS_REMINDER");
        assertThat(bakery.kindsTo(tomorrow, bakery.address(mate)))
                .containsExactlyInAnyOrder("REMINDER", "CLASS_REMINDER");
        assertThat(to(tomorrow, mate))
                .filteredOn("kind", "visit.notice.CLASS_REMINDER")
                .singleElement()
                .satisfies(mail -> assertThat((String) mail.get("text_body"))
                        .contains(
                                "Morgen komt het bedrijf waar je naartoe gaat bij jullie in de klas",
                                "{site}/student/visits\n")
                        .doesNotContain("09:00"));
    }

    @Test
    void remindsNoStudentWhoDoesNotGoAlong() {
        var left = world.account("Lex");
        var stopped = world.account("Sterre");
        var closed = world.account("Ko");
        var leftId = world.student(bakery.team, left, "Lex");
        var stoppedId = world.student(bakery.team, stopped, "Sterre");
        var visit = visit(6, bakery.team.student(), leftId, stoppedId, world.student(bakery.team, closed, "Ko"));
        behind.jdbc()
                .sql("update enrolment set ends_on = ? where student_id = ?")
                .params(world.today().plusDays(5), leftId.value())
                .update();
        stopRoute(stoppedId);
        world.asManager(user -> {
            accounts.end(user, closed);
            return true;
        });
        var far = visit(12);
        var calledOff = visit(6);
        bakery.cancel(calledOff);
        var undecided = bakery.planned(6);
        list(undecided, mateId);
        reminders.remind();
        assertThat(to(visit, bakery.team.studentAccount())).hasSize(1);
        for (var who : List.of(mate, left, stopped, closed)) {
            assertThat(to(visit, who)).isEmpty();
        }
        for (var other : List.of(far, calledOff, undecided)) {
            assertThat(to(other, mate)).isEmpty();
        }
    }

    private void stopRoute(StudentId student) {
        behind.jdbc()
                .sql(
                        "insert into learning_route (id, version, student_id, team_id, plan_id, name, type, qualification_id,"
                                + " years, start_year, status) select gen_random_uuid(), 0, ?, ?, plan_id, name, type,"
                                + " qualification_id, years, start_year, 'STOPPED' from learning_route limit 1")
                .params(student.value(), bakery.team.id().value())
                .update();
    }

    @Test
    void theMailNamesNobodyAndSaysOnlyWhen() {
        var visit = visit(4);
        reminders.remind();
        assertThat(to(visit, mate)).hasSize(2).allSatisfy(mail -> {
            var text = (String) mail.get("text_body");
            assertThat(text).startsWith("Hoi,\n");
            for (var part : List.of("subject", "text_body", "html_body", "letter", "once", "recipient_name")) {
                assertThat((String) mail.get(part)).doesNotContainPattern("\\b(" + names() + ")\\b");
                assertThat((String) mail.get(part)).doesNotContain("Bosgoed", "Groep van", bakery.address(mate));
            }
            assertThat(mail.get("calendar_file")).isNull();
            assertThat(mail.get("secret")).isNull();
        });
        assertThat(to(visit, mate))
                .filteredOn("kind", "visit.notice.REMINDER")
                .singleElement()
                .satisfies(mail -> assertThat((String) mail.get("text_body"))
                        .contains("ga je mee op bedrijfsbezoek", "09:00–11:00 uur", "{site}/student/visits/" + visit));
    }

    /** How anybody with an account is called, whoever it is. */
    private String names() {
        return String.join(
                "|",
                behind.jdbc()
                        .sql("select given_name from account union select family_name from account"
                                + " where family_name is not null")
                        .query(String.class)
                        .list());
    }

    @Test
    void theLinkOpensForWhoGoesAlongAndForNobodyElse() {
        var visit = visit(4, mateId);
        reminders.remind();
        for (var mail : to(visit, mate)) {
            var page = ((String) mail.get("text_body")).replaceAll("(?s).*\\{site}(\\S+).*", "$1");
            assertThat(pages.page(mate, page).text()).contains("Bakkerij Bosgoed");
            if (page.endsWith("/card")) {
                assertThat(pages.open(bakery.team.studentAccount(), page)).hasStatus(404);
                assertThat(pages.open(world.team().studentAccount(), page)).hasStatus(404);
            } else {
                assertThat(pages.page(bakery.team.studentAccount(), page).text())
                        .doesNotContain("Bakkerij Bosgoed");
            }
        }
    }

    @Test
    void informsTheOtherRecipientsAsBefore() {
        var with = visit(7);
        var without = bakery.agreed(7);
        reminders.remind();
        for (var who : List.of(HENK, bakery.address(bakery.team.leader()), bakery.address(bakery.team.coach()))) {
            assertThat(bakery.kindsTo(with, who)).isEqualTo(bakery.kindsTo(without, who));
            assertThat(withoutLink(bakery.last(with, who).get("text_body")))
                    .isEqualTo(withoutLink(bakery.last(without, who).get("text_body")));
        }
    }

    private static String withoutLink(Object text) {
        return ((String) text).replaceAll("\\{site}\\S+", "");
    }

    @Test
    void sendsNoReminderToAStudentTakenOffTheList() {
        var visit = visit(7);
        reminders.remind();
        bakery.asLeader(user -> participants.choose(
                user, visit, Set.of(bakery.team.student(), mateId), List.of(bakery.team.student())));
        assertThat(to(visit, mate)).singleElement().extracting("status").isEqualTo("EXPIRED");
        assertThat(to(visit, bakery.team.studentAccount()))
                .singleElement()
                .extracting("status")
                .isEqualTo("WAITING");
        list(visit, mateId);
        reminders.remind();
        assertThat(to(visit, mate)).extracting("status").containsExactlyInAnyOrder("EXPIRED", "WAITING");
    }

    @Test
    void whatWasSentBeforeIsNotSentAgainToWhoIsBackOnTheList() {
        var visit = visit(7);
        reminders.remind();
        behind.jdbc()
                .sql("update mail set status = 'SENT', sent_at = app_now(), secret = null, tries = 1 where about = ?")
                .param(visit.value())
                .update();
        bakery.asLeader(user -> participants.choose(
                user, visit, Set.of(bakery.team.student(), mateId), List.of(bakery.team.student())));
        list(visit, mateId);
        reminders.remind();
        assertThat(to(visit, mate)).singleElement().extracting("status").isEqualTo("SENT");
    }

    @Test
    void ofAVisitThatIsOffOrMovedNoReminderLeaves() {
        var off = visit(7);
        var moved = visit(7);
        var stays = visit(7);
        reminders.remind();
        bakery.cancel(off);
        bakery.change(moved, bakery.plan(20));
        for (var visit : List.of(off, moved)) {
            assertThat(bakery.mails(visit, NoticeKind.REMINDER))
                    .as("company, team and students")
                    .hasSize(5)
                    .extracting("status")
                    .containsOnly("EXPIRED");
        }
        assertThat(bakery.mails(stays, NoticeKind.REMINDER))
                .extracting("status")
                .containsOnly("WAITING");
        bakery.change(moved, bakery.plan(7));
        bakery.agree(moved);
        reminders.remind();
        assertThat(to(moved, mate)).extracting("status").containsExactlyInAnyOrder("EXPIRED", "WAITING");
    }

    @Test
    void informsRemindedStudentsThatTheDayChanged() {
        var off = visit(7);
        var moved = visit(7);
        reminders.remind();
        behind.jdbc()
                .sql(
                        "update mail set status = 'SENT', sent_at = app_now(), secret = null where about in (?, ?) and kind = ?")
                .params(off.value(), moved.value(), NoticeKind.REMINDER.key())
                .update();
        bakery.cancel(off);
        bakery.change(moved, bakery.plan(20));
        for (var visit : List.of(off, moved)) {
            assertThat(to(visit, mate)).hasSize(2);
            var news = bakery.last(visit, bakery.address(mate));
            assertThat((String) news.get("subject")).contains("gaat niet door");
            assertThat((String) news.get("text_body"))
                    .startsWith("Hoi,")
                    .contains("Je gaat die dag dus niet mee", "/student/visits")
                    .doesNotContain("/card", "Willemijn", "Xaviera", "Stan");
            assertThat(news.get("personal")).isEqualTo(true);
            assertThat(news.get("valid_until")).isNotNull();
        }
        bakery.change(moved, bakery.plan(21));
        assertThat(to(moved, mate)).as("an agreed day was not there to move").hasSize(2);
    }

    @Test
    void ofAnotherDayInClassTheOldReminderDoesNotLeave() {
        var visit = visit(4);
        reminders.remind();
        bakery.change(visit, NoticeFixture.inClass(bakery.plan(4), world.today().plusDays(3)));
        for (var who : List.of(HENK, bakery.address(mate))) {
            assertThat(bakery.mails(visit))
                    .filteredOn("recipient", who)
                    .filteredOn("kind", "visit.notice.CLASS_REMINDER")
                    .extracting("status")
                    .containsExactly("EXPIRED");
        }
        assertThat(bakery.mails(visit, NoticeKind.REMINDER))
                .extracting("status")
                .containsOnly("WAITING");
    }

    @Test
    void theLeaderReadsHowManyAndNotWho() {
        var visit = visit(4);
        reminders.remind();
        var page = pages.page(bakery.team.leader(), "/team/visits/" + visit + "/mails");
        assertThat(page.text()).contains("Herinnering aan 2 studenten").doesNotContain("Hoi,", "??");
        assertThat(page.select(".row-card")).hasSize((int) bakery.mails(visit).stream()
                .filter(mail -> !Boolean.TRUE.equals(mail.get("personal")))
                .count());
    }

    @Test
    void theManagerReadsTheAddressAndNotTheWords() {
        var visit = visit(7);
        reminders.remind();
        var mail = to(visit, mate).get(0);
        var manager = world.managerAccount();
        var page = pages.page(manager, "/manage/mail/" + mail.get("id"));
        assertThat(page.text())
                .contains(bakery.address(mate), "alleen voor wie hem krijgt")
                .doesNotContain("Willemijn", "Hoi,", "09:00", "??");
        assertThat(page.html()).doesNotContain(visit.toString());
        assertThat(pages.page(manager, "/manage/mail").text())
                .contains("aan " + bakery.address(mate))
                .doesNotContain("Willemijn", "??");
    }

    @Test
    void tenStudentsCostAsMuchAsOne() {
        reminders.remind();
        var one = visit(7, mateId);
        var forOne = Statements.count(reminders::remind);
        assertThat(bakery.mails(one, NoticeKind.REMINDER)).hasSize(4);
        // what is there already is looked at once more: the difference is what the second visit costs
        var again = Statements.count(reminders::remind);
        var many = new ArrayList<StudentId>();
        for (var number = 0; number < 10; number++) {
            many.add(world.student(bakery.team, "Klas" + number));
        }
        var ten = visit(7, many.toArray(StudentId[]::new));
        var forTen = Statements.count(reminders::remind);
        assertThat(bakery.mails(ten, NoticeKind.REMINDER)).hasSize(13);
        var settled = Statements.count(reminders::remind);
        assertThat(forTen - settled).isEqualTo(forOne - again);
    }

    @Test
    void twoInstancesAtOnceRemindNobodyTwice() throws Exception {
        var visit = visit(7);
        var barrier = new CyclicBarrier(2);
        Callable<Boolean> instance = () -> {
            barrier.await();
            reminders.remind();
            return true;
        };
        var both = Executors.newFixedThreadPool(2);
        try {
            for (var run : both.invokeAll(List.of(instance, instance))) {
                assertThat(run.get()).isTrue();
            }
        } finally {
            both.shutdown();
        }
        assertThat(bakery.mails(visit, NoticeKind.REMINDER)).hasSize(5);
        assertThat(to(visit, mate)).hasSize(1);
    }
}
