package nl.bijrijder.start;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.bijrijder.guidance.agreement.AgreementSummary;
import nl.bijrijder.guidance.agreement.Agreements;
import nl.bijrijder.guidance.conversation.Agenda;
import nl.bijrijder.guidance.conversation.AgendaEntry;
import nl.bijrijder.guidance.conversation.AppointmentEntry;
import nl.bijrijder.guidance.conversation.Appointments;
import nl.bijrijder.guidance.note.NoteEntry;
import nl.bijrijder.guidance.note.NoteLine;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.privacy.AccessRecord;
import nl.bijrijder.route.NextStepStatus;
import nl.bijrijder.route.NextSteps;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what changed since the last conversation with a student, in a fixed number of statements, and the look on record. */
@Component
class Preparations {

    private static final int MOST = 20;

    private final Timelines timelines;
    private final NextSteps steps;
    private final Agenda agenda;
    private final Appointments appointments;
    private final Agreements agreements;
    private final AccessRecord record;
    private final Clock clock;

    Preparations(
            Timelines timelines,
            NextSteps steps,
            Agenda agenda,
            Appointments appointments,
            Agreements agreements,
            AccessRecord record,
            Clock clock) {
        this.timelines = timelines;
        this.steps = steps;
        this.agenda = agenda;
        this.appointments = appointments;
        this.agreements = agreements;
        this.record = record;
        this.clock = clock;
    }

    /**
     * What a member of the team wants to know before speaking to this student.
     *
     * @throws nl.bijrijder.shared.NotFound when there is no such student, or it is not for this person
     */
    @Transactional
    Preparation of(CurrentUser user, StudentId id) {
        var subject = timelines.subject(user, id);
        var timeline = timelines.of(user, subject, TimelineFilter.ALL);
        var spoken = first(timeline, Preparations::isConversation);
        var last = spoken.map(row -> row.entry().note()).orElse(null);
        var since = timeline.past().stream()
                .filter(row -> isSince(row.entry(), last))
                .toList();
        var others = since.stream().filter(row -> !isStep(row)).toList();
        var shown = timelines.withWords(
                user,
                Stream.concat(spoken.stream(), others.stream().limit(MOST)).toList());
        var open = open(user, id);
        record.read(user, id, subject.student().team());
        return new Preparation(
                subject.student(),
                spoken.isEmpty() ? null : shown.get(0).note(),
                first(timeline, note -> !note.audience().isPublished())
                        .map(row -> row.entry().note())
                        .orElse(null),
                appointments.next(user, id).map(AppointmentEntry::startsAt).orElse(null),
                agenda.openItems(user, id),
                new Preparation.Steps(
                        open.stream().filter(StudentFile.StepRow::late).toList(),
                        open.stream().filter(row -> !row.late()).toList(),
                        since.stream().filter(Preparations::isDone).toList()),
                agreements.ofStudent(user, id).stream()
                        .filter(AgreementSummary::isOpen)
                        .toList(),
                spoken.isEmpty() ? shown : shown.subList(1, shown.size()),
                Math.max(0, others.size() - MOST),
                timeline.ahead());
    }

    private List<StudentFile.StepRow> open(CurrentUser user, StudentId id) {
        var today = LocalDate.now(clock);
        return steps.listFor(user, id).stream()
                .filter(step -> step.status() == NextStepStatus.OPEN)
                .map(step -> StudentFile.StepRow.of(step, today))
                .toList();
    }

    private static Optional<Timeline.Row> first(Timeline timeline, Predicate<NoteLine> wanted) {
        return timeline.past().stream()
                .filter(row ->
                        row.entry().note() != null && wanted.test(row.entry().note()))
                .findFirst();
    }

    private static boolean isConversation(NoteLine note) {
        return note.audience().isPublished()
                && !note.isWithdrawn()
                && note.kind().isWithStudent();
    }

    /** After the conversation, or after it was written down if that was the same day; everything when there was none. */
    private boolean isSince(TimelineEntry entry, @Nullable NoteLine last) {
        if (entry.isDraft() || (last != null && last.equals(entry.note()))) {
            return false;
        }
        if (last == null) {
            return true;
        }
        var at = entry.origin().at();
        return at == null ? entry.day().isAfter(last.occurredOn()) : at.isAfter(spokenBy(last));
    }

    private Instant spokenBy(NoteLine last) {
        var nextDay =
                last.occurredOn().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return last.writtenAt().isBefore(nextDay) ? last.writtenAt() : nextDay;
    }

    private static boolean isStep(Timeline.Row row) {
        return row.entry().kind() == TimelineKind.STEP;
    }

    private static boolean isDone(Timeline.Row row) {
        return row.entry().title().equals(StepSource.DONE);
    }

    /**
     * What one wants to know before speaking to a student.
     *
     * @param last the note of the last conversation with the student, or null when there was none
     * @param draft a note the reader did not finish, or null
     * @param next when the next conversation is, or null
     * @param agenda what the student wants to talk about, first written first
     * @param agreements what was agreed and is still to be done
     * @param since what else happened since, latest first
     * @param more how much of that is left out here
     * @param ahead what is still to come, soonest first
     */
    record Preparation(
            StudentSummary student,
            @Nullable NoteEntry last,
            @Nullable NoteLine draft,
            @Nullable LocalDateTime next,
            List<AgendaEntry> agenda,
            Steps steps,
            List<AgreementSummary> agreements,
            List<Timeline.Row> since,
            int more,
            List<Timeline.Row> ahead) {

        /**
         * The steps to talk about.
         *
         * @param late open ones whose day has passed
         * @param open the other open ones
         * @param done those that were done since the last conversation
         */
        record Steps(List<StudentFile.StepRow> late, List<StudentFile.StepRow> open, List<Timeline.Row> done) {

            /** Whether there is none. */
            public boolean isEmpty() {
                return late.isEmpty() && open.isEmpty() && done.isEmpty();
            }
        }
    }
}
