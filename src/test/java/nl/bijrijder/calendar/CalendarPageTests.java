package nl.bijrijder.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.Period;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Outings;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import nl.bijrijder.visit.ClassVisit;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.Confirmation;
import nl.bijrijder.visit.VisitPlanning;
import nl.bijrijder.visit.VisitTiming;
import nl.bijrijder.visit.group.Participants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class CalendarPageTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private Outings outings;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private VisitPlanning planning;

    @Autowired
    private Participants participants;

    private World.Team team;
    private CompanyId company;

    @BeforeEach
    void setUp() {
        team = world.team();
        company = outings.company(team, "Bakkerij Bosgoed");
    }

    @Test
    void theListShowsDayAfterDayWhatComesUp() {
        var day = world.today().plusDays(20);
        plan("Kijken in de bakkerij", day);
        var page = pages.page(team.coach(), "/coach/calendar");
        assertThat(page.select(".agenda-day time").attr("datetime")).isEqualTo(day.toString());
        assertThat(page.select(".agenda-day").text()).contains("Kijken in de bakkerij", "Bosgoed", "09:00–11:00");
        assertThat(pages.page(world.team().coach(), "/coach/calendar").text()).contains("staat er niets in de agenda");
    }

    @Test
    void theMonthShowsTheVisit() {
        var day = world.today().plusDays(20);
        plan("Kijken", day);
        var page = pages.page(
                team.leader(), "/coach/calendar/month?month=" + day.toString().substring(0, 7));
        assertThat(page.select(".visit-entry").text()).contains("Bakkerij Bosgoed", "In overleg");
        assertThat(page.select("td:has(.visit-entry) time").attr("datetime")).isEqualTo(day.toString());
    }

    @ParameterizedTest
    @CsvSource({"2027-02", "2027-13", "x", "999999-01", "''"})
    void theMonthIsAlwaysAPage(String month) {
        assertThat(pages.page(team.leader(), "/coach/calendar/month?month=" + month)
                        .select("table.visit-month th")
                        .eachText())
                .containsExactly("ma", "di", "wo", "do", "vr", "za", "zo");
    }

    @Test
    void studentsHaveNoTeamCalendar() {
        assertThat(pages.open(team.studentAccount(), "/coach/calendar")).hasStatus(403);
    }

    @Test
    void aFeedTellsWhenAndNeverWhoOrWhat() {
        var visit = plan("Met Stan naar de bakker", world.today().plusDays(20));
        var file = read(address(team.coach()));
        var events = new CalendarJudge().subscribe(file).events();
        assertThat(events).containsOnlyKeys(visit + "@bijrijder");
        assertThat(events.values())
                .extracting(CalendarJudge.Event::summary)
                .containsExactly("Bedrijfsbezoek (nog niet zeker)");
        assertThat(file).doesNotContain("Stan", "bakker", "Bosgoed");
    }

    @Test
    void aDayInClassHasATimeAndAPlaceOnceTheyAreKnown() {
        var day = world.today().plusDays(20);
        var plain = Outings.plain(company, "Met Stan naar de bakker", outings.inDays(24));
        var open = outings.plan(team, plain.with(ClassVisit.on(day)));
        var known = outings.plan(
                team, plain.with(new ClassVisit(day, LocalTime.of(13, 15), LocalTime.of(14, 0), "Lokaal 1.12")));
        var file = read(address(team.coach()));
        var events = new CalendarJudge().subscribe(file).events();
        var event = events.get(known + "-class@bijrijder");
        assertThat(event.startsAt())
                .isEqualTo(
                        day.atTime(13, 15).atZone(ZoneId.of("Europe/Amsterdam")).toInstant());
        assertThat(event.place()).isEqualTo("Lokaal 1.12");
        assertThat(events.get(open + "-class@bijrijder").endsAt())
                .as("it takes the day")
                .isEqualTo(day.plusDays(1)
                        .atStartOfDay(ZoneId.of("Europe/Amsterdam"))
                        .toInstant());
        assertThat(file).doesNotContain("Stan", "bakker", "Bosgoed");
        var list =
                pages.page(team.coach(), "/coach/calendar").select(".row-card").eachText();
        assertThat(list)
                .anyMatch(line -> line.contains("13:15–14:00") && line.contains("Lokaal 1.12"))
                .anyMatch(line -> line.contains("die dag") && line.contains("Bedrijf in de klas"));
        assertThat(pages.page(
                                team.coach(),
                                "/coach/calendar/month?month=" + day.toString().substring(0, 7))
                        .select(".calendar-class-visit")
                        .text())
                .contains("13:15");
    }

    @Test
    void marksOnlyConfirmedVisitsAsCertain() {
        var visit = plan("Kijken", world.today().plusDays(20));
        var feed = address(team.coach());
        assertThat(only(feed).text()).contains("STATUS:TENTATIVE");
        agree(visit);
        assertThat(only(feed).summary()).isEqualTo("Bedrijfsbezoek");
        assertThat(only(feed).text()).contains("STATUS:CONFIRMED");
    }

    @Test
    void aStudentReadsTheOwnVisitsThatAreAgreedAndNoOthers() {
        var day = world.today().plusDays(20);
        var visit = plan("Met Stan naar de bakker", day);
        agree(plan("Een andere groep", day));
        var feed = address(team.studentAccount());
        assertThat(read(feed)).doesNotContain("BEGIN:VEVENT");
        world.as(team.coach(), user -> {
            participants.add(user, visit, team.student());
            return true;
        });
        assertThat(read(feed)).as("nobody said yes yet").doesNotContain("BEGIN:VEVENT");
        agree(visit);
        var event = only(feed);
        assertThat(event.summary()).isEqualTo("Bedrijfsbezoek");
        assertThat(event.startsAt())
                .isEqualTo(
                        day.atTime(9, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant());
        assertThat(read(feed).replace("\r\n ", "")).doesNotContain("Stan", "bakker", "Bosgoed", "/coach/");
        assertThat(pages.open(team.studentAccount(), "/student/visits/" + visit + "/card"))
                .as("where the link leads")
                .hasStatusOk();
        assertThat(new CalendarJudge()
                        .subscribe(read(address(world.account("Iemand"))))
                        .events())
                .isEmpty();
    }

    private CalendarJudge.Event only(String feed) {
        var events = new CalendarJudge().subscribe(read(feed)).events();
        assertThat(events).hasSize(1);
        return events.values().iterator().next();
    }

    private void agree(CompanyVisitId visit) {
        world.as(team.leader(), user -> {
            planning.agree(user, visit, new Confirmation("Henk", world.today()), null);
            return true;
        });
    }

    @Test
    void anAddressStopsWhenItIsReplacedOrTakenBack() {
        var first = address(team.coach());
        var second = address(team.coach());
        assertThat(pages.openAsNobody(first)).hasStatus(404);
        assertThat(pages.openAsNobody(second)).hasStatus(200);
        assertThat(pages.page(team.coach(), "/account/calendar").text())
                .as("it is shown once")
                .doesNotContain(".ics");
        assertThat(pages.send(team.coach(), "/account/calendar/removal", Map.of()))
                .hasStatus(302);
        assertThat(pages.openAsNobody(second)).hasStatus(404);
        assertThat(behind.jdbc()
                        .sql("select count(*) from calendar_feed where token_hash like '%' || :token || '%'")
                        .param("token", second.substring(10, 30))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void rightsThatEndedAreGoneFromTheFeed() {
        plan("Kijken", world.today().plusDays(20));
        var member = world.member(
                team,
                "Kort",
                false,
                new Period(world.today().minusDays(9), world.today().minusDays(1)));
        assertThat(new CalendarJudge().subscribe(read(address(member))).events())
                .isEmpty();
        var coach = address(team.coach());
        behind.jdbc()
                .sql("update account set ended_at = app_now() where id = :id")
                .param("id", team.coach().value())
                .update();
        assertThat(pages.openAsNobody(coach)).hasStatus(404);
    }

    @Test
    void aStrangeAddressOpensNothing() {
        for (var token : List.of("x", "a".repeat(43), "%00", "..%2f..")) {
            assertThat(pages.openAsNobody("/calendar/" + token + ".ics")
                            .getResponse()
                            .getStatus())
                    .isIn(400, 404);
        }
    }

    @Test
    void fiveHundredVisitsCostAsMuchAsFive() {
        for (var number = 0; number < 5; number++) {
            plan("Bezoek " + number, world.today().plusDays(20));
        }
        var feed = address(team.coach());
        var month = "/coach/calendar/month?month="
                + world.today().plusDays(20).toString().substring(0, 7);
        var before = List.of(count(feed), statements("/coach/calendar"), statements(month));
        behind.jdbc().sql("""
                        insert into company_visit (id, version, team_id, partnership_id, company_id, title, status, asked_by,
                            asked_at, group_name, group_size, visit_on, starts_at, ends_at, safety_gear)
                        select gen_random_uuid(), 0, team_id, partnership_id, company_id, title || ' ' || n, status, asked_by,
                            asked_at, group_name, group_size, visit_on, starts_at, ends_at, safety_gear
                        from company_visit, generate_series(1, 99) n where team_id = :team""").param("team", team.id().value()).update();
        assertThat(new CalendarJudge().subscribe(read(feed)).events()).hasSize(500);
        assertThat(List.of(count(feed), statements("/coach/calendar"), statements(month)))
                .isEqualTo(before);
        System.out.printf("calendar: statements of feed, list and month with 5 and with 500 visits: %s%n", before);
    }

    private long count(String feed) {
        return Statements.count(() -> read(feed));
    }

    private long statements(String address) {
        return Statements.count(() -> pages.page(team.leader(), address));
    }

    private String address(AccountId who) {
        var page = Pages.html(pages.send(who, "/account/calendar", Map.of()));
        return page.select(".secret").text().replaceFirst("^https?://[^/]*", "");
    }

    private String read(String feed) {
        try {
            var answer = pages.openAsNobody(feed);
            assertThat(answer).hasStatus(200);
            assertThat(answer.getResponse().getContentType()).startsWith("text/calendar");
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private CompanyVisitId plan(String title, LocalDate day) {
        var timing = VisitTiming.on(day, LocalTime.of(9, 0), LocalTime.of(11, 0));
        return outings.plan(team, Outings.plain(company, title, timing));
    }
}
