package nl.bijrijder.guidance.note;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PersonName;
import org.springframework.stereotype.Component;

/** Puts notes into words for a reader, with names and what was added: two statements, however many notes. */
@Component
class NoteEntries {

    private static final PersonName SOMEBODY = PersonName.of("?", null, null);

    private final NoteAdditionRepository additions;
    private final Accounts accounts;
    private final NotePolicy policy;
    private final Clock clock;

    NoteEntries(NoteAdditionRepository additions, Accounts accounts, NotePolicy policy, Clock clock) {
        this.additions = additions;
        this.accounts = accounts;
        this.policy = policy;
        this.clock = clock;
    }

    List<NoteEntry> of(CurrentUser user, List<CoachingNote> notes) {
        var added = added(notes);
        var people = Stream.concat(
                        notes.stream().map(CoachingNote::author),
                        added.values().stream().flatMap(Collection::stream).map(NoteAddition::author))
                .toList();
        var names = accounts.namesOf(people);
        return notes.stream()
                .map(note -> new NoteEntry(
                        note.id(),
                        note.version(),
                        note.student(),
                        note.audience(),
                        note.shownContent(),
                        new NoteEntry.Written(
                                note.author(), called(names, note.author()), day(note.writtenAt()), note.writtenAt()),
                        since(note, added.getOrDefault(note.id(), List.of()), names),
                        policy.permissions(user, NoteFacts.of(note))))
                .toList();
    }

    private NoteEntry.Since since(CoachingNote note, List<NoteAddition> added, Map<AccountId, PersonName> names) {
        return new NoteEntry.Since(
                note.sharedAt().map(this::day).orElse(null),
                note.withdrawnAt()
                        .map(at -> new NoteEntry.Withdrawal(day(at), note.withdrawalReason()))
                        .orElse(null),
                note.withdrawnAt().isPresent()
                        ? List.of()
                        : added.stream().map(addition -> entry(addition, names)).toList());
    }

    private Map<NoteId, List<NoteAddition>> added(List<CoachingNote> notes) {
        var published = notes.stream()
                .filter(note -> note.audience().isPublished())
                .map(note -> note.id().value())
                .toList();
        return published.isEmpty()
                ? Map.of()
                : additions.findByNotes(published).stream().collect(Collectors.groupingBy(NoteAddition::note));
    }

    private NoteEntry.Addition entry(NoteAddition addition, Map<AccountId, PersonName> names) {
        return new NoteEntry.Addition(
                addition.kind(), called(names, addition.author()), day(addition.writtenAt()), addition.text());
    }

    private static String called(Map<AccountId, PersonName> names, AccountId person) {
        return names.getOrDefault(person, SOMEBODY).full();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
