package nl.bijrijder.visit.guest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.bijrijder.visit.VisitSummary;
import org.jspecify.annotations.Nullable;

/** What makes two reminders one: the same person, reminded of the same day at the same moment before it. */
final class ReminderKey {

    private ReminderKey() {}

    /** How long before the day. */
    enum Moment {
        WEEK,
        DAY;

        static Moment of(LocalDate day, LocalDate today) {
            return day.isAfter(today.plusDays(1)) ? WEEK : DAY;
        }
    }

    /**
     * The key of one reminder.
     *
     * @param who an address; for a student the id of the account
     */
    static String of(NoticeKind kind, VisitSummary visit, LocalDate day, Moment moment, String who) {
        return String.join(
                " ",
                kind.name(),
                visit.id().toString(),
                day.toString(),
                moment.name().toLowerCase(Locale.ROOT),
                who);
    }

    /** The keys of all reminders of a visit as it stands to one person. */
    static List<String> all(VisitSummary visit, String who) {
        return Stream.concat(
                        keys(NoticeKind.REMINDER, visit, visit.day(), who),
                        keys(
                                NoticeKind.CLASS_REMINDER,
                                visit,
                                visit.classVisit().on(),
                                who))
                .toList();
    }

    private static Stream<String> keys(NoticeKind kind, VisitSummary visit, @Nullable LocalDate day, String who) {
        return day == null
                ? Stream.empty()
                : Arrays.stream(Moment.values()).map(moment -> of(kind, visit, day, moment, who));
    }
}
