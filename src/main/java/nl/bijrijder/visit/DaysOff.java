package nl.bijrijder.visit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.bijrijder.people.organisation.HolidayCalendar;
import nl.bijrijder.people.organisation.OrganisationSummary;
import nl.bijrijder.people.organisation.Organisations;
import nl.bijrijder.people.organisation.SchoolHolidays;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Days on which nobody is at school: the weekend, and the holidays of each school of the partnership. */
@Component
@Order(10)
class DaysOff implements ClashSource {

    private final Organisations organisations;
    private final SchoolHolidays holidays;

    DaysOff(Organisations organisations, SchoolHolidays holidays) {
        this.organisations = organisations;
        this.holidays = holidays;
    }

    @Override
    public Stream<VisitClash> of(PlanContext outlook) {
        var days = outlook.days();
        var free = holidays.since(days.stream().min(LocalDate::compareTo).orElseThrow());
        var schools = organisations.partnership(outlook.partnership()).organisations().stream()
                .map(organisations.byId()::get)
                .filter(Objects::nonNull)
                .toList();
        return days.stream().flatMap(day -> Stream.concat(weekend(day), holiday(day, free, schools)));
    }

    private static Stream<VisitClash> weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY
                ? Stream.of(new VisitClash(VisitClash.WEEKEND, day, List.of()))
                : Stream.empty();
    }

    private static Stream<VisitClash> holiday(LocalDate day, HolidayCalendar free, List<OrganisationSummary> schools) {
        var closed = schools.stream()
                .filter(school -> school.region() != null)
                .filter(school -> free.schoolDays(school.region(), day.minusDays(1), day) == 0)
                .map(OrganisationSummary::name)
                .sorted()
                .toList();
        return closed.isEmpty() ? Stream.empty() : Stream.of(new VisitClash(VisitClash.HOLIDAY, day, closed));
    }
}
