package nl.bijrijder.visit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.bijrijder.platform.web.form.Choice;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Everything on the page of a series.
 *
 * @param members the visits that belong together already, earliest first; none when the visit stands alone
 * @param days the days to choose from
 * @param clashes what the visit would get in the way of on them
 */
record SeriesPage(
        VisitSummary visit, List<VisitRow> members, List<LocalDate> days, List<VisitClash> clashes, Rhythm rhythm) {

    /** Where the series is planned. */
    public String home() {
        return "/team/visits/" + visit.id() + "/series";
    }

    /** Whether there is a day to count from, and anything to repeat. */
    public boolean isPossible() {
        return SeriesPlanning.mayRepeat(visit);
    }

    /** The days on which schools are open: those that are ticked to begin with. */
    List<LocalDate> freeDays() {
        var closed = clashes.stream()
                .filter(VisitClash::isOnADayOff)
                .map(VisitClash::day)
                .toList();
        return days.stream().filter(day -> !closed.contains(day)).toList();
    }

    public List<Integer> timesToChoose() {
        return Rhythm.TIMES;
    }

    public List<Integer> weeksToChoose() {
        return Rhythm.WEEKS;
    }

    /** The days as boxes to tick. */
    public List<Choice> choices() {
        return days.stream()
                .map(day -> new Choice(day.toString(), words(day, LocaleContextHolder.getLocale())))
                .toList();
    }

    private static String words(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale).format(day);
    }
}
