package nl.bijrijder.guidance.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.bijrijder.people.organisation.HolidayCalendar;
import nl.bijrijder.people.organisation.OrganisationId;
import nl.bijrijder.people.organisation.Sector;
import nl.bijrijder.people.student.EnrolmentSummary;
import nl.bijrijder.people.team.MemberSummary;
import nl.bijrijder.people.team.MembershipId;
import nl.bijrijder.route.LearningRouteId;
import nl.bijrijder.route.NextStepId;
import nl.bijrijder.route.NextStepStatus;
import nl.bijrijder.route.NextStepSummary;
import nl.bijrijder.route.RouteSummary;
import nl.bijrijder.route.RouteType;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Initiative;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.SchoolYear;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which flags are up, day by day. Days are counted from today; a period is written first..last, an open one first.. */
class ContinuityGuardTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final StudentId STUDENT = StudentId.random();
    private static final TeamId TEAM = TeamId.random();
    private static final Map<String, AccountId> PEOPLE = Map.of("A", AccountId.random(), "B", AccountId.random());

    @ParameterizedTest(name = "coached {0}, members {1}: {2} ({3})")
    @CsvSource(
            nullValues = "-",
            value = {
                "-,                 A -9..,            NO_COACH,     nobody ever did",
                "A -9..-1,          A -9..,            NO_COACH,     the last one stopped yesterday",
                "A 1..,             A -9..,            NO_COACH,     the first begins tomorrow",
                "A -9..,            A -9..,            -,            all is well",
                "A -9..0,           A -9..,            COACH_STOPS 0,   today is the last day",
                "A -9..60,          A -9..,            COACH_STOPS 60,  sixty days are soon",
                "A -9..61,          A -9..,            -,            sixty-one are not",
                "A -9..20 B 21..,   A -9.. B -9..,     -,            a successor is named",
                "A -9..20 B 22..,   A -9.. B -9..,     COACH_STOPS 20,  the successor begins a day late",
                "A -9..20 B 21..40, A -9.. B -9..,     COACH_STOPS 40,  the successor stops as well",
                "A -9..,            A -9..20,          COACH_LEAVES 20, the coach leaves the team",
                "A -9..,            A -9..61,          -,            but not soon",
                "A -9..,            A -9..20 A 21..,   -,            the coach leaves and comes back the next day",
                "A -9..20 B 21..,   A -9..20 B -9..,   -,            the coach leaves and a successor is named",
                "A -9..20 B 21..,   A -9.. B -9..10,   COACH_LEAVES 20, the successor is gone before the first day",
                "A -9..30,          A -9..20,          COACH_LEAVES 20, leaves before the coaching ends",
                "A -9..,            -,                 COACH_GONE,   the coach is in no team of today",
                "A -9..,            B -9..,            COACH_GONE,   others are",
            })
    void everyDayNeedsACoachWhoIsInTheTeam(String coached, String members, String expected, String why) {
        var facts = new Story().coached(coached).members(members).facts();
        assertThat(flags(facts)).as(why).isEqualTo(Objects.requireNonNullElse(expected, ""));
    }

    @ParameterizedTest(name = "spoken {0}, known {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-28, -300, -",
                "-29, -300, LONG_AGO -29",
                "-,   -28,  -",
                "-,   -29,  NEVER_SPOKEN -29",
                "-,   -,    -",
            })
    void silenceIsFlaggedByTheTeamsRhythm(Integer spoken, Integer known, String expected) {
        assertThat(flags(new Story().silent(spoken, known).facts()))
                .isEqualTo(Objects.requireNonNullElse(expected, ""));
    }

    @ParameterizedTest(name = "step due {0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"-1, STEP_LATE -1", "0, -", "1, -", "-, -"})
    void aStepPastItsDayIsFlagged(Integer due, String expected) {
        assertThat(flags(new Story().step(due).facts())).isEqualTo(Objects.requireNonNullElse(expected, ""));
    }

    @ParameterizedTest(name = "enrolled VO {0} and MBO {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-300..,   -,    -",
                "-300..59, 60.., CROSSING 60",
                "-300..60, 61.., -",
                "-300..0,  1..,  CROSSING 1",
                "-300..-1, 0..,  -",
                "-300..-9, -8.., -",
            })
    void aCrossingIsFlaggedSixtyDaysAhead(String school, String college, String expected) {
        var facts = new Story()
                .enrolled(Sector.VO, school)
                .enrolled(Sector.MBO, college)
                .facts();
        assertThat(flags(facts)).isEqualTo(Objects.requireNonNullElse(expected, ""));
    }

    @ParameterizedTest(name = "on {0}, started in {1}, enrolled at the college: {2} → {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2027-06-01, 2025, false, -",
                "2027-06-02, 2025, false, CROSSING 2027-08-01",
                "2027-07-31, 2025, false, CROSSING 2027-08-01",
                "2027-08-01, 2025, false, -",
                "2027-07-31, 2026, false, -",
                "2027-07-31, 2025, true,  -",
            })
    void withoutAnEnrolmentTheRouteSaysWhenSomebodyCrosses(
            LocalDate today, int started, boolean atCollege, String expected) {
        var story = new Story().on(today).route(started);
        var facts = (atCollege ? story.enrolled(Sector.MBO, "-9..") : story).facts();
        var found = ContinuityGuard.signals(facts).stream()
                .map(signal -> signal.kind() + " " + signal.day())
                .toList();
        assertThat(String.join(", ", found)).isEqualTo(Objects.requireNonNullElse(expected, ""));
    }

    @ParameterizedTest(name = "team {0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"-300.., -", "-300..60, TEAM_ENDS 60", "-300..61, -", "-300..0, TEAM_ENDS 0", "-, -"})
    void aTeamThatStopsIsFlagged(String team, String expected) {
        assertThat(flags(new Story().team(team).facts())).isEqualTo(Objects.requireNonNullElse(expected, ""));
    }

    @Test
    void theMostUrgentFlagStandsFirst() {
        var all = new Story()
                .coached("-")
                .silent(-40, null)
                .step(-3)
                .enrolled(Sector.MBO, "30..")
                .team("-300..10")
                .facts();
        assertThat(flags(all)).isEqualTo("NO_COACH, LONG_AGO -40, STEP_LATE -3, CROSSING 30, TEAM_ENDS 10");
    }

    private static String flags(ContinuityGuard.Facts facts) {
        return String.join(
                ", ",
                ContinuityGuard.signals(facts).stream()
                        .map(signal -> signal.kind()
                                + (signal.day() == null
                                        ? ""
                                        : " " + (signal.day().toEpochDay() - TODAY.toEpochDay())))
                        .toList());
    }

    /** A student of whom all is well, until a test says otherwise. */
    private static final class Story {

        private LocalDate today = TODAY;
        private List<CoachshipSummary> coachships = coachships("A -300..");
        private List<MemberSummary> members = memberships("A -300..");
        private Integer spoken = 0;
        private Integer known = -300;
        private NextStepSummary step;
        private final List<EnrolmentSummary> enrolments = new java.util.ArrayList<>();
        private RouteSummary route;
        private Period team = Period.from(TODAY.minusYears(3));

        Story on(LocalDate day) {
            today = day;
            return this;
        }

        Story coached(String periods) {
            coachships = coachships(periods);
            return this;
        }

        Story members(String periods) {
            members = memberships(periods);
            return this;
        }

        Story silent(Integer lastSpoken, Integer firstKnown) {
            spoken = lastSpoken;
            known = firstKnown;
            return this;
        }

        Story step(Integer due) {
            step = new NextStepSummary(
                    new NextStepId(STUDENT.value()),
                    STUDENT,
                    "Bellen",
                    due == null ? null : TODAY.plusDays(due),
                    NextStepStatus.OPEN,
                    Initiative.STUDENT);
            return this;
        }

        Story enrolled(Sector sector, String period) {
            if (period != null) {
                enrolments.add(new EnrolmentSummary(STUDENT, OrganisationId.random(), sector, period(period)));
            }
            return this;
        }

        Story route(int startYear) {
            route = new RouteSummary(
                    new LearningRouteId(STUDENT.value()),
                    STUDENT,
                    "Plan",
                    "Kok",
                    RouteType.INTEGRATED,
                    1,
                    4,
                    new SchoolYear(startYear),
                    0,
                    9);
            return this;
        }

        Story team(String period) {
            team = period == null ? null : period(period);
            return this;
        }

        ContinuityGuard.Facts facts() {
            var rhythm = new ContactRhythm(4, TODAY, new HolidayCalendar(Map.of()));
            var contact = spoken == null ? null : ContactFixture.on(TODAY.plusDays(spoken), TODAY);
            var since = known == null ? null : TODAY.plusDays(known);
            return new ContinuityGuard.Facts(
                    today,
                    coachships,
                    members,
                    new ContactGap(rhythm, contact, since, null),
                    step,
                    enrolments,
                    route,
                    team);
        }

        private static List<CoachshipSummary> coachships(String text) {
            return pairs(text)
                    .map(pair -> new CoachshipSummary(
                            CoachshipId.random(), STUDENT, TEAM, PEOPLE.get(pair[0]), period(pair[1])))
                    .toList();
        }

        private static List<MemberSummary> memberships(String text) {
            return pairs(text)
                    .map(pair -> new MemberSummary(
                            MembershipId.random(),
                            TEAM,
                            PEOPLE.get(pair[0]),
                            OrganisationId.random(),
                            false,
                            period(pair[1])))
                    .toList();
        }

        private static Stream<String[]> pairs(String text) {
            return text == null || text.equals("-")
                    ? Stream.empty()
                    : Arrays.stream(text.split(" (?=[AB])")).map(pair -> pair.split(" "));
        }

        private static Period period(String text) {
            var ends = text.split("\\.\\.", -1);
            return new Period(
                    TODAY.plusDays(Long.parseLong(ends[0])),
                    ends[1].isEmpty() ? null : TODAY.plusDays(Long.parseLong(ends[1])));
        }
    }
}
