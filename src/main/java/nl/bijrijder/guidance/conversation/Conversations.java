package nl.bijrijder.guidance.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;

/**
 * The conversations of one person, sorted by what they ask for, and what students want to talk about in them.
 *
 * @param entries in every status
 * @param agenda open items by student
 */
public record Conversations(List<AppointmentEntry> entries, Map<StudentId, List<AgendaEntry>> agenda) {

    private static final int PAST_SHOWN = 6;

    /** Nothing planned and nothing on the agenda. */
    public static final Conversations NONE = new Conversations(List.of(), Map.of());

    /** Planned and still to come, the first on top. */
    public List<AppointmentEntry> coming() {
        return byTime(AppointmentEntry::isComing).toList();
    }

    /** The conversations of today and tomorrow. */
    public List<AppointmentEntry> soon() {
        return byTime(AppointmentEntry::isSoon).toList();
    }

    /** The first after tomorrow, or null. */
    public @Nullable AppointmentEntry next() {
        return byTime(entry -> entry.isComing() && !entry.isSoon()).findFirst().orElse(null);
    }

    /** Begun: a note is next, or the reason why it did not take place. */
    public List<AppointmentEntry> toFinish() {
        return byTime(AppointmentEntry::isToFinish).toList();
    }

    /** The student picks a time. */
    public List<AppointmentEntry> toAnswer() {
        return only(AppointmentEntry::isToAnswer);
    }

    /** None of the times suits, or all have passed. */
    public List<AppointmentEntry> withoutTimes() {
        return only(AppointmentEntry::isWithoutTimes);
    }

    /** What was held or called off, as it came in; a few. */
    public List<AppointmentEntry> past() {
        return entries.stream()
                .filter(entry -> !entry.status().isOpen())
                .limit(PAST_SHOWN)
                .toList();
    }

    /** Everything students want to talk about. */
    public List<AgendaEntry> items() {
        return agenda.values().stream().flatMap(List::stream).toList();
    }

    /** How much this student wants to talk about. */
    public int itemsOf(StudentId student) {
        return agenda.getOrDefault(student, List.of()).size();
    }

    /** Whether nothing asks for attention and nothing is planned. */
    public boolean isQuiet() {
        return entries.stream().noneMatch(entry -> entry.status().isOpen());
    }

    private List<AppointmentEntry> only(Predicate<AppointmentEntry> wanted) {
        return entries.stream().filter(wanted).toList();
    }

    private Stream<AppointmentEntry> byTime(Predicate<AppointmentEntry> wanted) {
        return entries.stream()
                .filter(wanted)
                .sorted(Comparator.comparing(entry -> Objects.requireNonNull(entry.startsAt())));
    }
}
