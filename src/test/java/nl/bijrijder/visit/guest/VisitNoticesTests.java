package nl.bijrijder.visit.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.bijrijder.calendar.CalendarJudge;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.IdempotencyKey;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Outings;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.Witness;
import nl.bijrijder.testing.World;
import nl.bijrijder.visit.ClassVisit;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.Confirmation;
import nl.bijrijder.visit.VisitAgreements;
import nl.bijrijder.visit.VisitGroup;
import nl.bijrijder.visit.VisitPlan;
import nl.bijrijder.visit.VisitPlanning;
import nl.bijrijder.visit.VisitTiming;
import nl.bijrijder.visit.Visits;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class VisitNoticesTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private VisitPlanning planning;

    @Autowired
    private Visits visits;

    @Autowired
    private VisitNotices notices;

    @Autowired
    private VisitReminders reminders;

    @Autowired
    private Outings outings;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private GuestLinks doors;

    @Autowired
    private PlatformTransactionManager transactions;

    private World.Team team;
    private CompanyId company;
    private ContactId contact;

    @BeforeEach
    void aTeamFullOfStudents() {
        team = world.team();
        world.student(team, world.account("Xaviera"), "Xaviera");
        company = outings.company(team, "Bakkerij Bosgoed");
        contact = contact("Henk Bosgoed", "henk@bosgoed.example");
    }

    private ContactId contact(String name, @Nullable String email) {
        return outings.contact(team, company, name, email);
    }

    private VisitPlan plan(@Nullable ContactId whom, int days) {
        return new VisitPlan(
                "Met Stan en Xaviera naar de bakker",
                "Stan wil bakker worden",
                company,
                whom,
                VisitGroup.of("Groep van Xaviera", 9, List.of(1)),
                VisitTiming.on(world.today().plusDays(days), LocalTime.of(9, 0), LocalTime.of(11, 0)),
                List.of(),
                ClassVisit.on(world.today().plusDays(Math.max(days - 3, 0))),
                VisitAgreements.onGear(null),
                Set.of(team.coach()));
    }

    private CompanyVisitId planned(@Nullable ContactId whom, int days) {
        return outings.plan(team, plan(whom, days));
    }

    private void agree(CompanyVisitId visit) {
        world.as(team.leader(), user -> {
            planning.agree(user, visit, new Confirmation("Henk", world.today()), null);
            return true;
        });
    }

    private void move(CompanyVisitId visit, int days) {
        world.as(team.leader(), user -> {
            planning.change(
                    user, visit, visits.find(user, visit).version(), plan(contact, days), "De bus rijdt dan niet");
            return true;
        });
    }

    private void cancel(CompanyVisitId visit) {
        world.as(team.leader(), user -> {
            planning.cancel(user, visit, "De oven is stuk");
            return true;
        });
    }

    private List<Map<String, Object>> mails(CompanyVisitId visit) {
        return behind.jdbc()
                .sql("select * from mail where about = :visit order by made_at, recipient")
                .param("visit", visit.value())
                .query()
                .listOfRows();
    }

    private List<String> kinds(CompanyVisitId visit) {
        return mails(visit).stream().map(mail -> (String) mail.get("kind")).toList();
    }

    @Test
    void aYesIsToldToTheCompanyAndToWhoGoesAlong() {
        var visit = planned(contact, 20);
        assertThat(mails(visit)).as("planning alone tells nobody").isEmpty();
        agree(visit);
        assertThat(kinds(visit)).containsOnly("visit.notice.CONFIRMATION").hasSize(3);
        assertThat(mails(visit)).anySatisfy(mail -> {
            assertThat(mail.get("recipient")).isEqualTo("henk@bosgoed.example");
            assertThat((String) mail.get("text_body")).contains("Beste Henk Bosgoed,", "9 studenten", "niet nodig");
        });
    }

    /** Create, move, cancel: one event, gone, back at another time, gone; in everybody's calendar. */
    @Test
    void everyCalendarFollowsTheVisit() {
        var visit = planned(contact, 20);
        agree(visit);
        move(visit, 27);
        agree(visit);
        var afterTheMove = judged(visit);
        assertThat(afterTheMove).hasSize(3).allSatisfy((who, judge) -> {
            assertThat(judge.events()).as(who).hasSize(1);
            assertThat(judge.events().values().iterator().next().startsAt().toString())
                    .startsWith(world.today().plusDays(27).toString());
        });
        cancel(visit);
        assertThat(judged(visit))
                .hasSize(3)
                .allSatisfy((who, judge) -> assertThat(judge.events()).as(who).isEmpty());
        System.out.printf(
                "calendar judge: %d files of a visit's mails, all accepted%n",
                judged(visit).values().stream().mapToInt(CalendarJudge::files).sum());
    }

    private Map<String, CalendarJudge> judged(CompanyVisitId visit) {
        var judges = new java.util.TreeMap<String, CalendarJudge>();
        for (var mail : mails(visit)) {
            if (mail.get("calendar_file") != null) {
                judges.computeIfAbsent((String) mail.get("recipient"), who -> new CalendarJudge())
                        .receive((String) mail.get("calendar_file"));
            }
        }
        return judges;
    }

    @Test
    void noMailOfAnyKindNamesAStudent() {
        var visit = planned(contact, 5);
        world.as(team.leader(), user -> {
            notices.invite(user, visit, IdempotencyKey.random(), "We hebben er zin in.");
            return true;
        });
        agree(visit);
        reminders.remind();
        world.as(team.leader(), user -> {
            var plan = plan(contact, 5);
            var other = new VisitPlan(
                    plan.title(),
                    plan.purpose(),
                    company,
                    contact,
                    plan.group(),
                    plan.timing(),
                    List.of(),
                    plan.classVisit(),
                    VisitAgreements.onGear("Schort"),
                    plan.supervisors());
            planning.change(user, visit, visits.find(user, visit).version(), other, null);
            return true;
        });
        move(visit, 6);
        agree(visit);
        cancel(visit);
        var over = planned(contact, 5);
        agree(over);
        behind.jdbc()
                .sql("update company_visit set status = 'HELD', class_visit_on = app_today() - 9,"
                        + " visit_on = app_today() - 2 where id = ?")
                .param(over.value())
                .update();
        world.as(team.leader(), user -> {
            planning.close(user, over);
            return true;
        });
        assertThat(mails(over)).allSatisfy(mail -> assertThat(mail.values().toString())
                .doesNotContain("Stan", "Xaviera", team.student().toString()));
        assertThat(kinds(over)).contains("visit.notice.THANKS");
        assertThat(kinds(visit))
                .contains(
                        "visit.notice.INVITATION",
                        "visit.notice.CONFIRMATION",
                        "visit.notice.REMINDER",
                        "visit.notice.CLASS_REMINDER",
                        "visit.notice.CHANGED",
                        "visit.notice.MOVED",
                        "visit.notice.CANCELLATION");
        assertThat(mails(visit)).allSatisfy(mail -> assertThat(mail.values().toString())
                .doesNotContain("Stan", "Xaviera", team.student().toString()));
    }

    @Test
    void whatIsShownBeforeIsWhatIsSent() {
        var visit = planned(contact, 20);
        var shown = world.as(
                team.leader(), user -> notices.previewOfInvitation(user, visit, "Zou vrijdag ook kunnen? <b>"));
        var id = IdempotencyKey.random();
        for (var press = 0; press < 2; press++) {
            world.as(team.leader(), user -> {
                notices.invite(user, visit, id, "Zou vrijdag ook kunnen? <b>");
                return true;
            });
        }
        assertThat(mails(visit)).as("pressed twice it is one mail").hasSize(1);
        assertThat(withoutLink((String) mails(visit).get(0).get("text_body"))).isEqualTo(withoutLink(shown.text()));
    }

    private static String withoutLink(String text) {
        return text.replaceAll("(https?://|\\{site})\\S+|\\(de link komt [^)]*\\)", "");
    }

    @Test
    void calledOffSaysWhyAndThePageShowsThatFirst() {
        var visit = planned(contact, 20);
        invite(visit);
        var before = mails(visit).size();
        var shown = previewOfCancelling(visit);
        assertThat(shown).contains("Beste Henk Bosgoed,", "De oven is stuk");
        assertThat(mails(visit)).hasSize(before);
        cancel(visit);
        assertThat(mails(visit)).anySatisfy(mail -> {
            assertThat(mail.get("kind")).isEqualTo("visit.notice.CANCELLATION");
            assertThat(mail.get("recipient")).isEqualTo("henk@bosgoed.example");
            assertThat((String) mail.get("text_body"))
                    .contains("gaat niet door.", "Dank voor jullie tijd")
                    .containsSubsequence("Het bezoek op", "gaat niet door.", "De oven is stuk");
        });
    }

    private String previewOfCancelling(CompanyVisitId visit) {
        return Pages.html(pages.send(
                        team.leader(),
                        "/team/visits/" + visit + "/cancel",
                        Map.of("reason", "De oven is stuk", "preview", "yes")))
                .select(".mail-preview")
                .text();
    }

    private void invite(CompanyVisitId visit) {
        world.as(team.leader(), user -> {
            notices.invite(user, visit, IdempotencyKey.random(), "We hebben er zin in.");
            return true;
        });
    }

    private List<Map<String, Object>> cancellations(CompanyVisitId visit) {
        return mails(visit).stream()
                .filter(mail -> mail.get("kind").equals("visit.notice.CANCELLATION"))
                .toList();
    }

    @Test
    void aCompanyThatNeverHeardOfAVisitIsNotToldThatItIsOff() {
        var visit = planned(contact, 20);
        assertThat(previewOfCancelling(visit)).contains("krijgt geen mail, want het is nog niet uitgenodigd");
        cancel(visit);
        assertThat(cancellations(visit))
                .as("the team hears it")
                .hasSize(2)
                .noneMatch(mail -> mail.get("recipient").equals("henk@bosgoed.example"))
                .as("and nobody's calendar has it")
                .allMatch(mail -> mail.get("calendar_file") == null);
    }

    @Test
    void aCompanyThatWasInvitedHearsItAndItsCalendarIsLeftAlone() {
        var visit = planned(contact, 20);
        invite(visit);
        cancel(visit);
        assertThat(cancellations(visit)).hasSize(3).allMatch(mail -> mail.get("calendar_file") == null);
    }

    @Test
    void aCompanyThatWasHandedALinkHearsIt() {
        var visit = planned(contact, 20);
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> doors.open(visits.of(new Witness(visit)), contact));
        assertThat(previewOfCancelling(visit)).contains("De oven is stuk");
        cancel(visit);
        assertThat(cancellations(visit)).hasSize(3);
    }

    @Test
    void aCalendarIsAskedToForgetOnceAndOnlyWhatItGot() {
        var visit = planned(contact, 20);
        agree(visit);
        move(visit, 27);
        cancel(visit);
        assertThat(cancellations(visit))
                .as("the move took it out already")
                .hasSize(3)
                .allMatch(mail -> mail.get("calendar_file") == null);
        var agreed = planned(contact, 20);
        agree(agreed);
        cancel(agreed);
        assertThat(cancellations(agreed)).hasSize(3).allMatch(mail -> "CANCEL".equals(mail.get("calendar_method")));
    }

    @Test
    void withoutAnAddressThePreviewSaysSo() {
        var visit = planned(null, 20);
        assertThat(previewOfCancelling(visit)).contains("krijgt geen mail, want bij het bedrijf is niemand");
    }

    /** The page shows the very letter, without the style a mail needs and a page may not have, and without a link to press. */
    @Test
    void previewAndMailAreOfOneTemplate() {
        var visit = planned(contact, 20);
        var shown = Pages.html(pages.send(
                team.leader(),
                "/team/visits/" + visit + "/mails/invitation",
                Map.of("id", UUID.randomUUID().toString(), "ownWords", "Zou vrijdag kunnen? <b>", "preview", "yes")));
        invite(visit);
        var mail = Jsoup.parse((String) mails(visit).get(0).get("html_body"));
        assertThat(shown.select(".letter p, .letter td").eachText())
                .isEqualTo(mail.select(".letter p, .letter td").eachText().stream()
                        .map(line -> line.replace("We hebben er zin in.", "Zou vrijdag kunnen? <b>"))
                        .toList());
        assertThat(shown.select(".letter [style], .letter a")).isEmpty();
        assertThat(mail.select(".letter[style] a[href]").size()).isLessThanOrEqualTo(1);
        var manager = world.managerAccount();
        var kept = pages.page(manager, "/manage/mail/" + mails(visit).get(0).get("id"));
        assertThat(kept.select(".letter p, .letter td").eachText())
                .isEqualTo(mail.select(".letter p, .letter td").eachText());
        assertThat(kept.select(".letter [style], .letter a")).isEmpty();
    }

    @Test
    void aMailFromBeforeTheAddressWasKnownKeepsAPlaceForItsLink() {
        var visit = planned(contact, 20);
        var shown = Pages.html(pages.send(
                team.leader(),
                "/team/visits/" + visit + "/mails/invitation",
                Map.of("id", UUID.randomUUID().toString(), "preview", "yes")));
        assertThat(shown.select(".letter .letter-link")).hasSize(1);
        assertThat(shown.text()).contains("zodra het adres van Bijrijder is ingesteld", "De mails wachten");
        invite(visit);
        var mail = mails(visit).get(0);
        assertThat((String) mail.get("text_body")).contains("{site}/guest/{secret}");
        assertThat(pages.page(team.leader(), "/team/visits/" + visit + "/mails").text())
                .contains("De mails wachten")
                .doesNotContain("{site}", "{secret}");
        var manager = world.managerAccount();
        for (var place : java.util.List.of("", "/" + mail.get("id"))) {
            assertThat(pages.page(manager, "/manage/mail" + place).text())
                    .contains("zodra het adres er is")
                    .doesNotContain("{site}", "??");
        }
    }

    @Test
    void oneMailWaitsAndTwoMailsWait() {
        var visit = planned(contact, 20);
        invite(visit);
        assertThat(pages.page(team.leader(), "/team/visits/" + visit).text()).contains("één mail, 1 wacht nog");
        invite(visit);
        assertThat(pages.page(team.leader(), "/team/visits/" + visit).text()).contains("2 mails, 2 wachten nog");
    }

    @Test
    void theListSaysWhenAMailWasWrittenAndWhenItLeft() {
        var visit = planned(contact, 20);
        invite(visit);
        var address = "/team/visits/" + visit + "/mails";
        assertThat(pages.page(team.leader(), address).select(".row-card").text())
                .contains("geschreven")
                .doesNotContain("verstuurd");
        behind.jdbc()
                .sql("update mail set status = 'SENT', secret = null,"
                        + " sent_at = '2026-11-24 09:15:00+01' where about = ?")
                .param(visit.value())
                .update();
        assertThat(pages.page(team.leader(), address).select(".row-card").text())
                .contains("verstuurd 24 november 2026, 09:15");
    }

    @Test
    void thirtyMailsCostAsMuchAsOne() {
        var visit = planned(contact, 20);
        invite(visit);
        var address = "/team/visits/" + visit + "/mails";
        var one = Statements.count(() -> pages.page(team.leader(), address));
        for (var number = 1; number < 30; number++) {
            invite(visit);
        }
        assertThat(pages.page(team.leader(), address).select(".row-card")).hasSize(30);
        assertThat(Statements.count(() -> pages.page(team.leader(), address))).isEqualTo(one);
    }

    @Test
    void remindersComeOnceForAWeekAndOnceForTheDayBefore() {
        var near = planned(contact, 6);
        var tomorrow = planned(contact, 1);
        var far = planned(contact, 30);
        var calledOff = planned(contact, 6);
        List.of(near, tomorrow, far, calledOff).forEach(this::agree);
        cancel(calledOff);
        for (var times = 0; times < 3; times++) {
            reminders.remind();
        }
        assertThat(kinds(near).stream().filter("visit.notice.REMINDER"::equals)).hasSize(3);
        assertThat(kinds(near).stream().filter("visit.notice.CLASS_REMINDER"::equals))
                .hasSize(3);
        assertThat(kinds(tomorrow).stream().filter("visit.notice.REMINDER"::equals))
                .hasSize(3);
        assertThat(kinds(far)).doesNotContain("visit.notice.REMINDER");
        assertThat(kinds(calledOff)).doesNotContain("visit.notice.REMINDER");
    }

    @Test
    void aCompanyWithoutAnAddressIsCalledInstead() {
        var visit = planned(contact("Zonder Mail", null), 20);
        assertThatThrownBy(() -> world.as(team.leader(), user -> {
                    notices.invite(user, visit, IdempotencyKey.random(), null);
                    return true;
                }))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("visit.notice.nobody");
        var page = pages.page(team.leader(), "/team/visits/" + visit + "/mails");
        assertThat(page.text()).contains("nog niemand met een mailadres");
        assertThat(pages.page(team.leader(), "/team/visits/" + visit).text())
                .contains("Niemand bij het bedrijf heeft een mailadres");
        agree(visit);
        assertThat(pages.page(team.leader(), "/team/visits/" + visit + "/step").text())
                .contains("niemand met een mailadres gekozen");
        assertThat(kinds(visit)).as("the team hears it all the same").hasSize(2);
    }

    @Test
    void theLeaderReadsWhatLeftAndNobodyElseDoes() {
        var visit = planned(contact, 20);
        var address = "/team/visits/" + visit + "/mails";
        assertThat(pages.page(team.leader(), address).text()).contains("Er is nog geen mail over dit bezoek");
        var form = Map.of("id", UUID.randomUUID().toString(), "ownWords", "Tot ziens");
        assertThat(pages.send(team.leader(), address + "/invitation", form)).hasStatus(302);
        assertThat(pages.page(team.leader(), address).select(".row-card").text())
                .contains("Uitnodiging", "Tot ziens", "Wacht");
        assertThat(pages.page(team.leader(), "/team/visits/" + visit).text()).contains("één mail, 1 wacht nog");
        assertThat(pages.send(
                        team.leader(),
                        address + "/invitation",
                        Map.of("id", UUID.randomUUID().toString(), "ownWords", "x".repeat(2001))))
                .hasStatus(422);
        assertThat(pages.open(team.coach(), address)).hasStatus(403);
        assertThat(pages.open(world.team().leader(), address)).hasStatus(404);
    }
}
