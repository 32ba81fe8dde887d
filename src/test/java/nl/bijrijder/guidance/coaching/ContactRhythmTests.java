package nl.bijrijder.guidance.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.bijrijder.people.organisation.HolidayCalendar;
import nl.bijrijder.people.organisation.Region;
import nl.bijrijder.shared.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a team finds it long. */
class ContactRhythmTests {

    private static final HolidayCalendar CALENDAR = new HolidayCalendar(Map.of(
            Region.MIDDEN,
            List.of(
                    new Period(LocalDate.parse("2026-10-17"), LocalDate.parse("2026-10-25")),
                    new Period(LocalDate.parse("2027-07-17"), LocalDate.parse("2027-08-29")))));

    @ParameterizedTest(name = "{6}")
    @CsvSource(
            nullValues = "-",
            value = {
                // today, weeks, last conversation, known since, region, broken
                "2026-11-30, 4, 2026-11-02, -,          MIDDEN, false, four weeks to the day are not more than four weeks",
                "2026-11-30, 4, 2026-11-01, -,          MIDDEN, true,  a day more is",
                "2026-11-18, 4, 2026-10-12, -,          MIDDEN, false, a holiday inside makes it 28 days",
                "2026-11-18, 4, 2026-10-12, -,          NOORD,  true,  where there was no holiday it is 37",
                "2026-11-18, 4, 2026-10-12, -,          -,      true,  of an unknown region no holiday counts",
                "2026-11-19, 4, 2026-10-12, -,          MIDDEN, true,  the day after that it is long there too",
                "2026-11-22, 4, 2026-10-20, -,          MIDDEN, false, spoken to in the holiday: it counts from its end",
                "2026-11-23, 4, 2026-10-20, -,          MIDDEN, true,  and from its end four weeks are four weeks",
                "2027-08-29, 1, 2027-07-16, -,          MIDDEN, false, nobody is out of sight in a whole summer",
                "2027-09-05, 1, 2027-07-16, -,          MIDDEN, false, nor in the week after it",
                "2027-09-06, 1, 2027-07-16, -,          MIDDEN, true,  but then",
                "2026-10-26, 1, 2026-10-19, -,          -,      false, the night with 25 hours is one night",
                "2026-11-30, 12, 2026-09-07, -,         -,      false, the longest rhythm",
                "2026-11-30, 4, -,          2026-11-02, MIDDEN, false, never spoken to counts from the first day",
                "2026-11-30, 4, -,          2026-11-01, MIDDEN, true,  never spoken to is long one day",
                "2026-11-30, 4, -,          -,          MIDDEN, false, not on a road and without a coach there is no rhythm",
                "2026-11-30, 4, 2026-11-29, 2026-08-01, MIDDEN, false, a conversation counts above the first day",
            })
    void isBrokenWhenMoreWeeksPassedThanTheTeamSet(
            LocalDate today, int weeks, LocalDate last, LocalDate known, Region region, boolean broken, String why) {
        var contact = last == null ? null : Contact.on(last, today);
        assertThat(new ContactRhythm(weeks, today, CALENDAR).isBroken(contact, known, region))
                .as(why)
                .isEqualTo(broken);
    }
}
