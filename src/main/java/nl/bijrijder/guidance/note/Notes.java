package nl.bijrijder.guidance.note;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.bijrijder.guidance.coaching.CoachshipSummary;
import nl.bijrijder.guidance.coaching.Contact;
import nl.bijrijder.guidance.coaching.LastContacts;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.platform.web.PageOf;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is written down about students, and shows it to those it was written for. */
@Service
@Transactional(readOnly = true)
public class Notes implements LastContacts {

    private static final List<ConversationKind> CONTACT = Arrays.stream(ConversationKind.values())
            .filter(ConversationKind::isWithStudent)
            .toList();

    private final CoachingNoteRepository notes;
    private final Students students;
    private final NoteEntries entries;
    private final NoteLines lines;
    private final NotePublishing publishing;
    private final NotePolicy policy;
    private final Clock clock;

    Notes(
            CoachingNoteRepository notes,
            Students students,
            NoteEntries entries,
            NoteLines lines,
            NotePublishing publishing,
            NotePolicy policy,
            Clock clock) {
        this.notes = notes;
        this.students = students;
        this.entries = entries;
        this.lines = lines;
        this.publishing = publishing;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Writes a note about a student of the person's team; published with an agreement or a next step, it makes those too. Asking again with
     * the same id changes nothing.
     *
     * @throws NoteTaken when the id is in use by a note with other words in it
     */
    @Transactional
    public NoteId write(CurrentUser user, WriteNote command) {
        var student = students.find(user, command.student());
        policy.requireWriting(user, student.team());
        var saved = notes.findById(command.id().value());
        if (saved.isPresent()) {
            return sameAs(saved.get(), user, command);
        }
        command.content().check(student.bornOn(), LocalDate.now(clock));
        var note = CoachingNote.write(command, student.team(), user.account(), clock.instant());
        notes.saveAndFlush(note);
        publishing.tell(user, note);
        return command.id();
    }

    /**
     * The author goes on with a draft, and publishes it when the audience says so. The same words once more change nothing.
     *
     * @param version the version the form was opened with
     * @throws StaleVersion when the draft changed since
     * @throws NoteTaken when the draft was published since, with other words
     */
    @Transactional
    public void revise(CurrentUser user, NoteId id, int version, Audience audience, NoteContent content) {
        var note = ownNote(user, id);
        if (note.saysAlready(audience, content)) {
            return;
        }
        if (note.audience().isPublished()) {
            throw new NoteTaken();
        }
        StaleVersion.refuse(version, note.version());
        content.check(students.find(user, note.student()).bornOn(), LocalDate.now(clock));
        note.revise(content, audience, clock.instant());
        notes.saveAndFlush(note);
        publishing.tell(user, note);
    }

    /**
     * A draft of this person's own, to go on with.
     *
     * @throws NotFound when there is none, it has expired, was published, or is somebody else's
     */
    public NoteEntry draft(CurrentUser user, NoteId id) {
        return entries.of(user, List.of(ownDraft(user, id))).get(0);
    }

    /**
     * A note of this person's own, published or not yet.
     *
     * @throws NotFound when there is none, it has expired, or is somebody else's
     */
    NoteEntry own(CurrentUser user, NoteId id) {
        return entries.of(user, List.of(ownNote(user, id))).get(0);
    }

    /**
     * One published note, for those who may read it.
     *
     * @throws NotFound when there is none, or it is not for this person
     */
    NoteEntry published(CurrentUser user, NoteId id) {
        return notes.findById(id.value())
                .filter(note -> note.audience().isPublished() && mayRead(user, note))
                .map(note -> entries.of(user, List.of(note)).get(0))
                .orElseThrow(NotFound::new);
    }

    /** The person's own drafts, latest first. */
    public List<NoteEntry> drafts(CurrentUser user) {
        return entries.of(
                user,
                notes.findDrafts(user.account().value(), draftsSince()).stream()
                        .filter(note -> mayRead(user, note))
                        .toList());
    }

    /**
     * Everything written about a student that this person may read, newest first, drafts of their own among it; at most 1,000
     * notes, without their words.
     *
     * @throws NotFound when the student is not theirs
     */
    public List<NoteLine> story(CurrentUser user, StudentId id) {
        students.find(user, id);
        return lines.ofStudent(user, id, draftsSince());
    }

    /** These notes with their words, as far as this person may read them. No statement when there are none. */
    public Map<NoteId, NoteEntry> words(CurrentUser user, Collection<NoteId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var readable = notes.findByIdIn(ids.stream().map(NoteId::value).toList()).stream()
                .filter(note -> mayRead(user, note))
                .toList();
        return entries.of(user, readable).stream().collect(Collectors.toMap(NoteEntry::id, entry -> entry));
    }

    /**
     * Why this person may read the student's file.
     *
     * @param coachship who coaches the student today, or null
     * @throws NotFound when they may not
     */
    public AccessReason whyOpen(CurrentUser user, StudentSummary student, @Nullable CoachshipSummary coachship) {
        return policy.whyReadFile(user, student, coachship).orElseThrow(NotFound::new);
    }

    /** What was shared with the student that asks, newest first; nothing for anybody else. */
    public PageOf<NoteEntry> sharedWithMe(CurrentUser user, int page) {
        return user.asStudent()
                .map(id -> page(user, notes.findShared(id.value(), PageOf.request(page))))
                .orElseGet(() -> new PageOf<>(List.of(), 1, 1, 0));
    }

    @Override
    public Map<StudentId, Contact> lastContacts(CurrentUser user, Collection<StudentId> ids) {
        var known = students.find(user, ids).keySet();
        return known.isEmpty()
                ? Map.of()
                : notes.findLastContacts(known.stream().map(StudentId::value).toList(), CONTACT).stream()
                        .collect(Collectors.toMap(
                                found -> new StudentId(found.getStudent()),
                                found -> Contact.on(found.getDay(), LocalDate.now(clock))));
    }

    /** Words that differ were typed after the note was saved: saying "saved" would lose them. */
    private static NoteId sameAs(CoachingNote saved, CurrentUser user, WriteNote command) {
        var same = saved.author().equals(user.account())
                && saved.student().equals(command.student())
                && saved.saysAlready(command.audience(), command.content());
        if (!same) {
            throw new NoteTaken();
        }
        return command.id();
    }

    private CoachingNote ownNote(CurrentUser user, NoteId id) {
        var note = notes.findById(id.value())
                .filter(found -> mayRead(user, found) && !found.isExpired(clock.instant()))
                .orElseThrow(NotFound::new);
        policy.requireAuthor(user, NoteFacts.of(note));
        return note;
    }

    private CoachingNote ownDraft(CurrentUser user, NoteId id) {
        var note = ownNote(user, id);
        if (note.audience().isPublished()) {
            throw new NotFound();
        }
        return note;
    }

    private boolean mayRead(CurrentUser user, CoachingNote note) {
        return policy.whyRead(user, NoteFacts.of(note)).isPresent();
    }

    private Instant draftsSince() {
        return clock.instant().minus(CoachingNote.DRAFT_LASTS);
    }

    private PageOf<NoteEntry> page(CurrentUser user, Page<CoachingNote> found) {
        var readable =
                found.getContent().stream().filter(note -> mayRead(user, note)).toList();
        var shape = PageOf.of(found, note -> note);
        return new PageOf<>(entries.of(user, readable), shape.number(), shape.total(), shape.count());
    }
}
