package nl.bijrijder.people.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.SchoolYear;
import nl.bijrijder.shared.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the school holidays, and tells other modules which days do not count. */
@Service
@Transactional(readOnly = true)
public class SchoolHolidays {

    private final SchoolHolidayRepository holidays;
    private final HolidayPolicy policy;
    private final Clock clock;

    SchoolHolidays(SchoolHolidayRepository holidays, HolidayPolicy policy, Clock clock) {
        this.holidays = holidays;
        this.policy = policy;
        this.clock = clock;
    }

    /** The holidays of all regions that end on this day or later. One statement. */
    public HolidayCalendar since(LocalDate day) {
        return new HolidayCalendar(holidays.findEndingFrom(day).stream()
                .map(holiday -> holiday.toRow().facts())
                .collect(Collectors.groupingBy(
                        HolidayFacts::region, Collectors.mapping(HolidayFacts::period, Collectors.toList()))));
    }

    /** The holidays that start in the school year by region, earliest first. */
    Map<Region, List<HolidayRow>> in(CurrentUser user, SchoolYear year) {
        policy.requireKeeping(user);
        return holidays.findStarting(year.firstDay(), year.lastDay()).stream()
                .map(SchoolHoliday::toRow)
                .collect(Collectors.groupingBy(row -> row.facts().region()));
    }

    /** The school years of which a holiday is known, and this one and the next. */
    List<SchoolYear> years(CurrentUser user) {
        policy.requireKeeping(user);
        var now = SchoolYear.of(LocalDate.now(clock));
        return Stream.concat(
                        Stream.of(now, now.plus(1)),
                        holidays.findFirstDays().stream().map(SchoolYear::of))
                .distinct()
                .sorted(Comparator.comparing(SchoolYear::firstYear))
                .toList();
    }

    /**
     * One holiday.
     *
     * @throws NotFound when there is none, or it was removed
     */
    HolidayRow find(CurrentUser user, SchoolHolidayId id) {
        policy.requireKeeping(user);
        return known(id).map(SchoolHoliday::toRow).orElseThrow(NotFound::new);
    }

    /**
     * Adds a holiday. Asking again with the same id changes nothing.
     *
     * @throws RuleBroken when it would end before it starts
     * @throws RuleBroken when it would last longer than ten weeks
     * @throws RuleBroken when the region has another holiday on one of these days
     */
    @Transactional
    void add(CurrentUser user, SchoolHolidayId id, HolidayFacts facts) {
        policy.requireKeeping(user);
        if (!holidays.existsById(id.value())) {
            holidays.saveAndFlush(SchoolHoliday.of(id, facts));
        }
    }

    /**
     * Changes a holiday, with the same rules.
     *
     * @throws StaleVersion when it changed since the page was opened
     * @throws NotFound when there is none, or it was removed
     */
    @Transactional
    void change(CurrentUser user, SchoolHolidayId id, int openedVersion, HolidayFacts facts) {
        policy.requireKeeping(user);
        var holiday = known(id).orElseThrow(NotFound::new);
        holiday.change(openedVersion, facts);
        holidays.saveAndFlush(holiday);
    }

    /**
     * Says that a holiday does not count any more. Doing it again changes nothing.
     *
     * @throws StaleVersion when it changed since the page was opened
     */
    @Transactional
    void remove(CurrentUser user, SchoolHolidayId id, int openedVersion) {
        policy.requireKeeping(user);
        holidays.findById(id.value()).orElseThrow(NotFound::new).remove(openedVersion);
    }

    private Optional<SchoolHoliday> known(SchoolHolidayId id) {
        return holidays.findById(id.value()).filter(holiday -> !holiday.isRemoved());
    }
}
