package nl.bijrijder.start;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.bijrijder.career.CareerPhotoPrint;
import nl.bijrijder.career.CareerPhotos;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.platform.paper.Paper;
import nl.bijrijder.platform.web.form.Choice;
import nl.bijrijder.privacy.AccessRecord;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands out a timeline on paper. That it was taken is on record before the first letter is printed, and the database is free
 * again while it is.
 */
@Component
class TimelineCopies {

    private final Timelines timelines;
    private final Teams teams;
    private final CareerPhotos photos;
    private final Paper paper;
    private final AccessRecord record;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TimelineCopies(
            Timelines timelines,
            Teams teams,
            CareerPhotos photos,
            Paper paper,
            AccessRecord record,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.timelines = timelines;
        this.teams = teams;
        this.photos = photos;
        this.paper = paper;
        this.record = record;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * The timeline as a PDF, as far as the filter lets it through.
     *
     * @throws nl.bijrijder.shared.NotFound when there is no such student, or it is not for this person
     */
    byte[] take(CurrentUser user, StudentId id, TimelineFilter filter, Locale locale) {
        var copy = Objects.requireNonNull(transaction.execute(status -> copy(user, id, filter, locale)));
        return paper.print("start/file/paper", Map.of("copy", copy, "mine", user.isStudent(id)), locale);
    }

    private TimelineCopy copy(CurrentUser user, StudentId id, TimelineFilter filter, Locale locale) {
        var subject = timelines.subject(user, id);
        var timeline = timelines.of(user, subject, filter);
        var team = subject.student().team();
        record.taken(user, id, team);
        var past = timelines.withWords(user, published(timeline.past()));
        return new TimelineCopy(
                subject.student().name().full(),
                teams.summary(team).name(),
                user.name().full(),
                LocalDateTime.now(clock),
                chosen(timeline, locale),
                published(timeline.ahead()),
                past,
                photos(user, id, past));
    }

    private Map<String, List<CareerPhotoPrint>> photos(CurrentUser user, StudentId id, List<Timeline.Row> rows) {
        var entries = rows.stream()
                .map(Timeline.Row::entry)
                .filter(entry -> entry.kind() == TimelineKind.CAREER)
                .collect(Collectors.toMap(CareerSource::dossierEntry, TimelineEntry::id));
        return photos.toPrint(user, id, entries.keySet()).entrySet().stream()
                .collect(Collectors.toMap(
                        found -> Objects.requireNonNull(entries.get(found.getKey())), Map.Entry::getValue));
    }

    private static List<Timeline.Row> published(List<Timeline.Row> rows) {
        return rows.stream().filter(row -> !row.entry().isDraft()).toList();
    }

    private static List<TimelineCopy.Chosen> chosen(Timeline timeline, Locale locale) {
        var filter = timeline.filter();
        var chosen = new ArrayList<TimelineCopy.Chosen>();
        if (filter.kind() != null) {
            chosen.add(new TimelineCopy.Chosen(
                    "start.file.timeline.kind", "start.file.timeline.kind." + filter.kind(), true));
        }
        if (filter.lens() != null) {
            chosen.add(
                    new TimelineCopy.Chosen("start.file.timeline.lens", "guidance.note.lens." + filter.lens(), true));
        }
        if (filter.author() != null) {
            timeline.authors().stream()
                    .filter(one -> one.value().equals(String.valueOf(filter.author())))
                    .map(Choice::text)
                    .forEach(name -> chosen.add(new TimelineCopy.Chosen("start.file.timeline.author", name, false)));
        }
        if (filter.from() != null) {
            chosen.add(new TimelineCopy.Chosen("start.file.timeline.from", inWords(filter.from(), locale), false));
        }
        if (filter.until() != null) {
            chosen.add(new TimelineCopy.Chosen("start.file.timeline.until", inWords(filter.until(), locale), false));
        }
        if (filter.news()) {
            chosen.add(new TimelineCopy.Chosen("start.file.timeline.news", "start.file.timeline.news.true", true));
        }
        return chosen;
    }

    private static String inWords(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    /**
     * A timeline to be taken along on paper. Drafts are not in it: they are not in the file.
     *
     * @param student how the student is called
     * @param taker who takes it
     * @param at when, in the time zone of the schools
     * @param chosen words of the choice: message keys and what belongs to them; empty when everything is in it
     * @param ahead what is still to come, soonest first
     * @param past what happened, latest first
     * @param photos beside entries, by the entry's id
     */
    record TimelineCopy(
            String student,
            String team,
            String taker,
            LocalDateTime at,
            List<Chosen> chosen,
            List<Timeline.Row> ahead,
            List<Timeline.Row> past,
            Map<String, List<CareerPhotoPrint>> photos) {

        /** One part of the choice; value is a message key when it begins with a key's prefix, or a name or day. */
        record Chosen(String label, String value, boolean key) {}

        /** The photos beside a row, in order; empty when it has none. */
        public List<CareerPhotoPrint> photosOf(Timeline.Row row) {
            return photos.getOrDefault(row.entry().id(), List.of());
        }

        /** How much is in it. */
        public int count() {
            return ahead.size() + past.size();
        }
    }
}
