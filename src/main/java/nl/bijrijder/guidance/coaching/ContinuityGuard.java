package nl.bijrijder.guidance.coaching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bijrijder.guidance.coaching.Signal.Kind;
import nl.bijrijder.people.organisation.Sector;
import nl.bijrijder.people.student.EnrolmentSummary;
import nl.bijrijder.people.team.MemberSummary;
import nl.bijrijder.route.NextStepSummary;
import nl.bijrijder.route.RouteSummary;
import nl.bijrijder.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Guards that a student is guided without a gap until the start qualification (DOMAIN §6), and is the only place that raises its
 * flags. It looks sixty days ahead, so that there is time to do something.
 *
 * <p>Every day needs a coach who is a member of the team on that day. Somebody who takes over fills the gap, so no flag is up for
 * the one who stops. A crossing is seen from the enrolment at the mbo that begins, or else from the route, of which year 3 is at
 * the mbo (R2).
 */
final class ContinuityGuard {

    static final int DAYS_AHEAD = 60;

    private static final int ROUTE_YEARS_BEFORE_MBO = 2;

    private ContinuityGuard() {}

    /**
     * What is known about one student.
     *
     * @param coachships all of this student, earliest first
     * @param members of the student's team, today or later
     * @param step the most urgent open next step, or null
     * @param enrolments all of this student
     * @param route the running route, or null
     * @param team when the student's team is there, or null when that is unknown
     */
    record Facts(
            LocalDate today,
            List<CoachshipSummary> coachships,
            List<MemberSummary> members,
            ContactGap contactGap,
            @Nullable NextStepSummary step,
            List<EnrolmentSummary> enrolments,
            @Nullable RouteSummary route,
            @Nullable Period team) {

        private boolean isSoon(LocalDate day) {
            return !day.isBefore(today) && !day.isAfter(today.plusDays(DAYS_AHEAD));
        }
    }

    /** The flags that are up for a student, the most urgent first. */
    static List<Signal> signals(Facts facts) {
        var found = new ArrayList<Signal>();
        gap(facts)
                .filter(gap -> gap.kind().isGap() || facts.isSoon(Objects.requireNonNull(gap.day())))
                .ifPresent(found::add);
        contactGap(facts).ifPresent(found::add);
        if (facts.step() != null && facts.step().isLate(facts.today())) {
            found.add(new Signal(Kind.STEP_LATE, facts.step().dueOn()));
        }
        crossing(facts).filter(facts::isSoon).ifPresent(day -> found.add(new Signal(Kind.CROSSING, day)));
        if (facts.team() != null
                && facts.team().endsOn() != null
                && facts.isSoon(facts.team().endsOn())) {
            found.add(new Signal(Kind.TEAM_ENDS, facts.team().endsOn()));
        }
        return List.copyOf(found);
    }

    /**
     * Why there is a first day without a coach, however far ahead; empty when there is none. Its day is the last one with a coach,
     * or null without a coach today.
     */
    static Optional<Signal> gap(Facts facts) {
        var day = facts.today();
        var reason = new Signal(Kind.NO_COACH, null);
        while (true) {
            var coachship = on(day, facts);
            if (coachship.isEmpty()) {
                return Optional.of(reason);
            }
            var membership = membership(day, coachship.get(), facts);
            if (membership.isEmpty()) {
                return Optional.of(
                        day.equals(facts.today())
                                ? new Signal(Kind.COACH_GONE, null)
                                : new Signal(Kind.COACH_LEAVES, day.minusDays(1)));
            }
            var last = Stream.of(coachship.get().period(), membership.get().period())
                    .map(Period::endsOn)
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder());
            if (last.isEmpty()) {
                return Optional.empty();
            }
            reason = new Signal(Kind.COACH_STOPS, last.get());
            day = last.get().plusDays(1);
        }
    }

    private static Optional<CoachshipSummary> on(LocalDate day, Facts facts) {
        return facts.coachships().stream()
                .filter(coachship -> coachship.period().contains(day))
                .findFirst();
    }

    private static Optional<MemberSummary> membership(LocalDate day, CoachshipSummary coachship, Facts facts) {
        return facts.members().stream()
                .filter(member -> member.account().equals(coachship.coach()))
                .filter(member -> member.period().contains(day))
                .findFirst();
    }

    private static Optional<Signal> contactGap(Facts facts) {
        var contactGap = facts.contactGap();
        if (!contactGap.isLong()) {
            return Optional.empty();
        }
        return Optional.of(
                contactGap.contact() == null
                        ? new Signal(Kind.NEVER_SPOKEN, contactGap.known())
                        : new Signal(Kind.LONG_AGO, contactGap.contact().day()));
    }

    /** The first day at the mbo, for who is not there yet. */
    private static Optional<LocalDate> crossing(Facts facts) {
        var starts = facts.enrolments().stream()
                .filter(enrolment -> enrolment.sector() == Sector.MBO)
                .map(enrolment -> enrolment.period().startsOn())
                .min(Comparator.naturalOrder());
        return starts.or(() -> Optional.ofNullable(facts.route())
                        .map(route ->
                                route.started().plus(ROUTE_YEARS_BEFORE_MBO).firstDay()))
                .filter(day -> day.isAfter(facts.today()));
    }
}
