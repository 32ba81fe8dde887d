package nl.bijrijder.start;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.bijrijder.guidance.conversation.AgendaEntry;
import nl.bijrijder.guidance.conversation.AgendaStatus;
import nl.bijrijder.guidance.note.NoteId;
import nl.bijrijder.guidance.note.NoteLine;
import nl.bijrijder.guidance.note.Notes;
import nl.bijrijder.route.NextSteps;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.after.ReflectionSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the conversation in which a student's visit was talked about, and whether a next step came of it. An item of the agenda
 * does not know its note: it is the note that the colleague who ticked the item off wrote about that day.
 */
@Component
class ConversationsAfterVisits {

    private final Notes notes;
    private final NextSteps steps;
    private final Clock clock;

    ConversationsAfterVisits(Notes notes, NextSteps steps, Clock clock) {
        this.notes = notes;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * A conversation about a visit.
     *
     * @param note what was written about it, as far as this person may read it; or null
     * @param hasStep whether a next step came of it
     */
    record Talked(@Nullable NoteId note, boolean hasStep) {}

    /** The conversations about these visits that were held. No statement when there are none. */
    Map<CompanyVisitId, Talked> of(CurrentUser user, StudentId student, List<ReflectionSummary> said) {
        var held = said.stream().filter(ConversationsAfterVisits::isHeld).toList();
        if (held.isEmpty()) {
            return Map.of();
        }
        var written = notes.story(user, student).stream()
                .filter(note -> note.audience().isPublished() && !note.isWithdrawn())
                .toList();
        var planned = steps.traces(user, student);
        var all = new HashMap<CompanyVisitId, Talked>();
        for (var one : held) {
            var item = Objects.requireNonNull(one.talk());
            var day = day(Objects.requireNonNull(item.discussedAt()));
            var mine = written.stream()
                    .filter(note -> isAbout(note, item, day))
                    .sorted((a, b) -> Boolean.compare(b.plannedStep() != null, a.plannedStep() != null))
                    .findFirst();
            all.put(
                    one.visit(),
                    new Talked(
                            mine.map(NoteLine::id).orElse(null),
                            mine.map(NoteLine::plannedStep).isPresent()
                                    || planned.stream()
                                            .anyMatch(step -> step.plannedBy().equals(item.discussedBy())
                                                    && day(step.plannedAt()).equals(day))));
        }
        return all;
    }

    private static boolean isHeld(ReflectionSummary said) {
        return said.talk() != null && said.talk().status() == AgendaStatus.DISCUSSED;
    }

    private boolean isAbout(NoteLine note, AgendaEntry item, LocalDate day) {
        return note.author().equals(item.discussedBy())
                && (day.equals(note.occurredOn()) || day.equals(day(note.writtenAt())));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
