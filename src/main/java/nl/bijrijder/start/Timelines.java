package nl.bijrijder.start;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.guidance.note.NoteLine;
import nl.bijrijder.guidance.note.Notes;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.platform.web.PageOf;
import nl.bijrijder.platform.web.form.Choice;
import nl.bijrijder.privacy.AccessRecord;
import nl.bijrijder.route.LearningRoutes;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a timeline together from all its sources, in a fixed number of statements. A student's road is some hundreds of entries
 * long: they are sorted and filtered here, so that a source only has to tell what it knows.
 */
@Component
@Transactional(readOnly = true)
class Timelines {

    private final List<TimelineSource> sources;
    private final Notes notes;
    private final Students students;
    private final LearningRoutes routes;
    private final Accounts accounts;
    private final AccessRecord record;
    private final Clock clock;

    Timelines(
            List<TimelineSource> sources,
            Notes notes,
            Students students,
            LearningRoutes routes,
            Accounts accounts,
            AccessRecord record,
            Clock clock) {
        this.sources = sources;
        this.notes = notes;
        this.students = students;
        this.routes = routes;
        this.accounts = accounts;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Whose timeline it is.
     *
     * @throws nl.bijrijder.shared.NotFound when there is no such student, or it is not for this person
     */
    Subject subject(CurrentUser user, StudentId id) {
        return new Subject(
                students.find(user, id),
                routes.summaries(user, List.of(id)).get(id),
                students.enrolments(List.of(id)),
                clock);
    }

    /** The timeline as this person may see it. It does not put the look on record: who shows it does. */
    Timeline of(CurrentUser user, Subject subject, TimelineFilter asked) {
        var seen = record.previousLook(user, subject.student().id()).orElse(null);
        var all = sources.stream()
                .flatMap(source -> source.entries(user, subject).stream())
                .sorted(TimelineEntry.LATEST_FIRST)
                .toList();
        var names = accounts.namesOf(authors(all));
        var filter = asked.among(names.keySet(), seen != null);
        var shown = once(all.stream()
                .filter(entry -> filter.shows(entry, isFresh(entry, seen)))
                .toList());
        var everything = filter.isAll() ? shown : once(all);
        var rows = shown.stream().map(entry -> row(user, entry, names, seen)).toList();
        var today = subject.today();
        return new Timeline(
                reversed(rows.stream().filter(row -> row.entry().isAhead(today)).toList()),
                rows.stream().filter(row -> !row.entry().isAhead(today)).toList(),
                filter,
                everything.size(),
                all.stream().map(TimelineEntry::kind).distinct().sorted().toList(),
                choices(names),
                seen == null ? null : LocalDateTime.ofInstant(seen, clock.getZone()),
                (int) everything.stream().filter(entry -> isFresh(entry, seen)).count());
    }

    /** The student's own, put on record as a look of their own. */
    @Transactional
    Timeline ofOneself(CurrentUser user, StudentId own, TimelineFilter asked) {
        var subject = subject(user, own);
        var timeline = of(user, subject, asked);
        record.read(user, own, subject.student().team());
        return timeline;
    }

    /** One page of what happened, with the words of its notes. */
    PageOf<Timeline.Row> page(CurrentUser user, Timeline timeline, int number) {
        var page = timeline.page(number);
        return new PageOf<>(withWords(user, page.rows()), page.number(), page.total(), page.count());
    }

    /** These rows, with the words of the notes among them. */
    List<Timeline.Row> withWords(CurrentUser user, List<Timeline.Row> rows) {
        var words = notes.words(
                user,
                rows.stream()
                        .flatMap(row -> Stream.ofNullable(row.entry().note()))
                        .map(NoteLine::id)
                        .toList());
        return rows.stream()
                .map(row -> row.entry().note() == null
                        ? row
                        : row.saying(words.get(row.entry().note().id())))
                .toList();
    }

    /** Leaves out what another entry that is shown says already. */
    private static List<TimelineEntry> once(List<TimelineEntry> entries) {
        var told = entries.stream()
                .map(TimelineEntry::tells)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return entries.stream().filter(entry -> !told.contains(entry.id())).toList();
    }

    private static boolean isFresh(TimelineEntry entry, @Nullable Instant seen) {
        var news = entry.origin().news();
        return seen != null && news != null && news.isAfter(seen);
    }

    private static Timeline.Row row(
            CurrentUser user, TimelineEntry entry, Map<AccountId, PersonName> names, @Nullable Instant seen) {
        var by = entry.origin().by();
        var name = by == null ? null : names.get(by);
        return new Timeline.Row(
                entry, name == null ? "" : name.full(), user.account().equals(by), isFresh(entry, seen), null);
    }

    private static Collection<AccountId> authors(List<TimelineEntry> entries) {
        return entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.origin().by()))
                .distinct()
                .toList();
    }

    private static List<Choice> choices(Map<AccountId, PersonName> names) {
        return names.entrySet().stream()
                .map(one -> new Choice(one.getKey().toString(), one.getValue().full()))
                .sorted(java.util.Comparator.comparing(Choice::text))
                .toList();
    }

    private static <T> List<T> reversed(List<T> rows) {
        var soonestFirst = new java.util.ArrayList<>(rows);
        java.util.Collections.reverse(soonestFirst);
        return List.copyOf(soonestFirst);
    }
}
