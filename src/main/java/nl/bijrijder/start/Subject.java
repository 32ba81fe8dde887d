package nl.bijrijder.start;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.bijrijder.people.student.EnrolmentSummary;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.route.RouteSummary;
import nl.bijrijder.shared.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * Whose timeline it is, with what more than one source needs to know.
 *
 * @param route the running route, or null
 * @param enrolments earliest first
 * @param clock what the schools' clock says
 */
record Subject(StudentSummary student, @Nullable RouteSummary route, List<EnrolmentSummary> enrolments, Clock clock) {

    /** Today at the schools. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day at the schools on which something happened. */
    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /** The first moment of a day that has come; null for a day that has not: what is yet to happen is no news. */
    @Nullable
    Instant beganAt(LocalDate day) {
        return day.isAfter(today()) ? null : day.atStartOfDay(clock.getZone()).toInstant();
    }

    /** In which route year the day lies, from 1; below 1 before the road began, and 0 without a route. */
    int routeYearOn(LocalDate day) {
        return route == null
                ? 0
                : SchoolYear.of(day).firstYear() - route.started().firstYear() + 1;
    }
}
