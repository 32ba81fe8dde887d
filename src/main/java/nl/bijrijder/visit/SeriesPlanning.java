package nl.bijrijder.visit;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.platform.web.form.Choice;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.IdempotencyKey;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans a visit on more days, and knows which visits were planned together. For who leads the team. */
@Service
@Transactional(readOnly = true)
public class SeriesPlanning {

    /** More than this is a timetable, not a series. */
    static final int MOST = 12;

    private static final Comparator<VisitRow> BY_DAY = Comparator.comparing(
                    (VisitRow row) -> row.timing().day(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(row -> row.id().toString());

    private final SeriesStore store;
    private final Visits visits;
    private final VisitRepeats repeats;
    private final Clock clock;

    SeriesPlanning(SeriesStore store, Visits visits, VisitRepeats repeats, Clock clock) {
        this.store = store;
        this.visits = visits;
        this.repeats = repeats;
        this.clock = clock;
    }

    /**
     * The visits that belong together with this one, itself included, earliest first; none when it stands alone.
     *
     * @throws NotFound when there is no such visit, or another team leads it
     */
    List<VisitRow> of(CurrentUser user, CompanyVisitId id) {
        visits.led(user, id);
        return visits.rowsOf(user, store.with(id)).stream().sorted(BY_DAY).toList();
    }

    /**
     * The page of a series, with these days to choose from; none when the visit has no day to count from.
     *
     * @throws NotFound when there is no such visit, or another team leads it
     */
    SeriesPage page(CurrentUser user, CompanyVisitId id, Rhythm rhythm, List<LocalDate> also) {
        var visit = visits.led(user, id);
        var members = of(user, id);
        var first = visit.day();
        var days = first == null || !mayRepeat(visit)
                ? List.<LocalDate>of()
                : Stream.concat(
                                rhythm.after(first, today(), taken(members)).stream(),
                                also.stream().filter(this::isNear))
                        .distinct()
                        .sorted()
                        .toList();
        return new SeriesPage(visit, members, days, repeats.clashes(user, id, days), rhythm);
    }

    private static Set<LocalDate> taken(List<VisitRow> members) {
        return members.stream()
                .flatMap(row -> Stream.ofNullable(row.timing().day()))
                .collect(Collectors.toSet());
    }

    /**
     * Plans the visit once more on each of these days, all or nothing. Doing so again changes nothing.
     *
     * @param key the ids of the visits follow from it
     * @throws RuleBroken when the days cannot be
     * @throws NotFound when there is no such visit, or another team leads it
     */
    @Transactional
    public void plan(CurrentUser user, CompanyVisitId first, IdempotencyKey key, List<LocalDate> days) {
        var visit = visits.led(user, first);
        check(visit, days);
        for (var day : days) {
            var id = new CompanyVisitId(UUID.nameUUIDFromBytes((key + " " + day).getBytes(StandardCharsets.UTF_8)));
            repeats.repeat(user, first, id, day);
            store.join(first, id);
        }
    }

    private void check(VisitSummary visit, List<LocalDate> days) {
        if (!mayRepeat(visit)) {
            throw Rule.broken("days", "visit.series.rule.noDay");
        }
        if (days.isEmpty()) {
            throw Rule.broken("days", "visit.series.rule.none");
        }
        if (days.size() > MOST) {
            throw Rule.broken("days", "visit.series.rule.many");
        }
        if (days.stream().anyMatch(day -> day.isBefore(today()))) {
            throw Rule.broken("days", "visit.series.rule.past");
        }
        if (days.stream().anyMatch(day -> day.isAfter(today().plusYears(1)))) {
            throw Rule.broken("days", "visit.series.rule.far");
        }
        if (days.contains(visit.day())) {
            throw Rule.broken("days", "visit.series.rule.same");
        }
    }

    /** Whether there is a day to count from; what was called off is not asked for again. */
    static boolean mayRepeat(VisitSummary visit) {
        return visit.day() != null && visit.status() != VisitStatus.CANCELLED;
    }

    /** What lies further away is no day anybody ticked here, and beyond the database's calendar for all we know. */
    private boolean isNear(LocalDate day) {
        return !day.isBefore(today().minusYears(1)) && !day.isAfter(today().plusYears(2));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

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
}
