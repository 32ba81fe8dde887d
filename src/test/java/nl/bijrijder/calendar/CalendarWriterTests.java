package nl.bijrijder.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that one library writes, judged by another. */
class CalendarWriterTests {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 4);

    private final CalendarWriter writer = new CalendarWriter();

    @Test
    void createMoveCancelLeavesOneEventMovedGone() {
        var judge = new CalendarJudge();
        judge.receive(writer.request(invitation(1, "Bedrijfsbezoek", DAY, "09:00", "11:30")));
        assertThat(judge.events()).hasSize(1);
        judge.receive(writer.request(invitation(3, "Bedrijfsbezoek", DAY.plusDays(7), "13:00", "15:00")));
        assertThat(judge.events()).hasSize(1);
        var moved = judge.events().values().iterator().next();
        assertThat(moved.startsAt()).isEqualTo("2026-12-11T12:00:00Z");
        assertThat(moved.endsAt()).isEqualTo("2026-12-11T14:00:00Z");
        judge.receive(writer.request(invitation(1, "Bedrijfsbezoek", DAY, "09:00", "11:30")));
        assertThat(judge.events().values())
                .as("a mail that was late changes nothing")
                .extracting(CalendarJudge.Event::sequence)
                .containsExactly(3);
        judge.receive(writer.cancel(invitation(4, "Bedrijfsbezoek", DAY.plusDays(7), "13:00", "15:00")));
        assertThat(judge.events()).isEmpty();
        judge.receive(writer.request(invitation(3, "Bedrijfsbezoek", DAY.plusDays(7), "13:00", "15:00")));
        assertThat(judge.events()).as("what was withdrawn stays away").isEmpty();
        assertThat(judge.files()).isEqualTo(5);
    }

    /** The last weekends of March and October: nine o'clock is nine o'clock on either side. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-26, 2027-03-26T08:00:00Z",
        "2027-03-27, 2027-03-27T08:00:00Z",
        "2027-03-28, 2027-03-28T07:00:00Z",
        "2027-03-29, 2027-03-29T07:00:00Z",
        "2027-10-30, 2027-10-30T07:00:00Z",
        "2027-10-31, 2027-10-31T08:00:00Z",
        "2027-11-01, 2027-11-01T08:00:00Z"
    })
    void theClocksMayChange(LocalDate day, Instant start) {
        var judge = new CalendarJudge().receive(writer.request(invitation(1, "Bedrijfsbezoek", day, "09:00", "11:00")));
        var event = judge.events().values().iterator().next();
        assertThat(event.startsAt()).isEqualTo(start);
        assertThat(event.endsAt()).isEqualTo(start.plusSeconds(7200));
        assertThat(writer.request(invitation(1, "Bedrijfsbezoek", day, "09:00", "11:00")))
                .contains("DTSTART;TZID=Europe/Amsterdam:" + day.toString().replace("-", "") + "T090000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Komma, punt; en \\ streep",
                "Regel een\nBEGIN:VEVENT\nregel twee",
                "Bezoek 👩‍🍳 aan café ’t Hoekje, Yılmaz",
                "Een heel lang woord: "
                        + "Wereldkampioenschapskwalificatiewedstrijdschema Wereldkampioenschapskwalificatie",
                "\" ; : ="
            })
    void anyWordSurvives(String summary) {
        var judge = new CalendarJudge().receive(writer.request(invitation(0, summary, DAY, "09:00", "10:00")));
        assertThat(judge.events().values())
                .extracting(CalendarJudge.Event::summary)
                .containsExactly(summary);
    }

    @Test
    void showsNoTimeForAnAllDayEntry() {
        var judge = new CalendarJudge().receive(writer.request(invitation(0, "Bedrijf in de klas", DAY, null, null)));
        var event = judge.events().values().iterator().next();
        assertThat(event.startsAt()).isEqualTo("2026-12-03T23:00:00Z");
        assertThat(event.endsAt()).isEqualTo("2026-12-04T23:00:00Z");
    }

    @Test
    void aFeedHoldsEverythingOnceAndNoTitle() {
        var file = writer.feed(
                "Bijrijder",
                List.of(
                        entry("a@bijrijder", CalendarEntry.Kind.VISIT, LocalTime.of(9, 0)),
                        entry("b@bijrijder", CalendarEntry.Kind.CLASS_VISIT, null)),
                entry -> entry.kind().name(),
                path -> "https://bijrijder.example" + path,
                NOW);
        var judge = new CalendarJudge().subscribe(file);
        assertThat(judge.events()).containsOnlyKeys("a@bijrijder", "b@bijrijder");
        assertThat(judge.events().get("a@bijrijder").text()).contains("STATUS:CONFIRMED");
        assertThat(judge.events().get("b@bijrijder").text()).contains("STATUS:TENTATIVE");
        assertThat(file).doesNotContain("Noor", "Bosgoed").contains("https://bijrijder.example/coach/visits/1");
        assertThat(new CalendarJudge()
                        .subscribe(writer.feed("Bijrijder", List.of(), entry -> "", path -> null, NOW))
                        .events())
                .isEmpty();
    }

    /** The class before a visit, on either side of the nights in which the clocks change. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-26, 2027-03-26T12:15:00Z",
        "2027-03-27, 2027-03-27T12:15:00Z",
        "2027-03-28, 2027-03-28T11:15:00Z",
        "2027-03-29, 2027-03-29T11:15:00Z",
        "2027-10-30, 2027-10-30T11:15:00Z",
        "2027-10-31, 2027-10-31T12:15:00Z",
        "2027-11-01, 2027-11-01T12:15:00Z"
    })
    void aClassVisitInAFeedIsWhereAndWhenTheClassIs(LocalDate day, Instant start) {
        var place = "Lokaal 1.12; Schoolstraat 3, Zwolle \u2013 meld je bij de balie, daar haalt iemand je op";
        var event = new CalendarJudge()
                .subscribe(feed(inClass(day, LocalTime.of(13, 15), LocalTime.of(14, 0), place)))
                .events()
                .get("b@bijrijder");
        assertThat(event.startsAt()).isEqualTo(start);
        assertThat(event.endsAt()).isEqualTo(start.plusSeconds(2700));
        assertThat(event.place()).isEqualTo(place);
    }

    @Test
    void aClassVisitTakesTheDayUntilItsTimeIsKnown() {
        var open = new CalendarJudge()
                .subscribe(feed(inClass(DAY, null, null, null)))
                .events()
                .get("b@bijrijder");
        assertThat(open.startsAt()).isEqualTo("2026-12-03T23:00:00Z");
        assertThat(open.endsAt()).isEqualTo("2026-12-04T23:00:00Z");
        assertThat(open.place()).isEmpty();
        var file = feed(inClass(DAY, LocalTime.of(13, 15), null, null));
        assertThat(file).doesNotContain("DTEND");
        assertThat(new CalendarJudge()
                        .subscribe(file)
                        .events()
                        .get("b@bijrijder")
                        .startsAt())
                .isEqualTo("2026-12-04T12:15:00Z");
    }

    private String feed(CalendarEntry entry) {
        return writer.feed("Bijrijder", List.of(entry), word -> "Bedrijf in de klas", path -> null, NOW);
    }

    private static CalendarEntry inClass(LocalDate day, LocalTime from, LocalTime until, String location) {
        return new CalendarEntry(
                new CalendarEvent("b@bijrijder", 2, new TimeSlot(day, from, until), location),
                CalendarEntry.Kind.CLASS_VISIT,
                "Met Noor",
                "Bosgoed",
                null,
                true,
                "/coach/visits/1");
    }

    private static CalendarEntry entry(String uid, CalendarEntry.Kind kind, LocalTime startsAt) {
        return new CalendarEntry(
                new CalendarEvent(
                        uid, 2, new TimeSlot(DAY, startsAt, startsAt == null ? null : startsAt.plusHours(2)), null),
                kind,
                "Met Noor",
                "Bosgoed",
                null,
                kind == CalendarEntry.Kind.VISIT,
                "/coach/visits/1");
    }

    private static CalendarInvitation invitation(
            int sequence, String summary, LocalDate day, String from, String until) {
        return new CalendarInvitation(
                new CalendarEvent(
                        "visit@bijrijder",
                        sequence,
                        new TimeSlot(
                                day,
                                from == null ? null : LocalTime.parse(from),
                                until == null ? null : LocalTime.parse(until)),
                        null),
                summary,
                "leiding@wilgenhof.example",
                "info@bosgoed.example",
                "https://bijrijder.example/guest",
                NOW);
    }
}
