package nl.bijrijder.career;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.platform.web.PageOf;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.FileUsed;
import nl.bijrijder.shared.Lens;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps students' career dossiers, and shows them to the student and the team. */
@Service
@Transactional(readOnly = true)
public class CareerEntries {

    private static final Limit MOST = Limit.of(500);

    private final CareerEntryRepository entries;
    private final CareerPhotos photos;
    private final Students students;
    private final NextStepFromEntry steps;
    private final CareerPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CareerEntries(
            CareerEntryRepository entries,
            CareerPhotos photos,
            Students students,
            NextStepFromEntry steps,
            CareerPolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.photos = photos;
        this.students = students;
        this.steps = steps;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A student's entries, newest first, at most 500; for the student and the team.
     *
     * @throws NotFound when the student is not theirs
     */
    public List<CareerEntrySummary> ofStudent(CurrentUser user, StudentId id) {
        var student = students.find(user, id);
        policy.requireReading(user, id, student.team());
        return summaries(entries.findNewest(id.value(), MOST));
    }

    /** These entries, by id, for their students and the students' teams; others are left out. Two statements. */
    public Map<CareerEntryId, CareerEntrySummary> find(CurrentUser user, Collection<CareerEntryId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : summaries(entries
                                .findByIdIn(
                                        ids.stream().map(CareerEntryId::value).toList())
                                .stream()
                                .filter(entry -> policy.mayRead(user, entry.student(), entry.team()))
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(CareerEntrySummary::id, entry -> entry));
    }

    /**
     * Writes an entry in the dossier of the student who asks. Asking again with the same id changes nothing.
     *
     * @throws NotFound when no student asks
     * @throws EntryTaken when the id is in use by an entry with other words in it
     */
    @Transactional
    public CareerEntryId write(CurrentUser user, WriteEntry command) {
        var student = students.find(user, user.self());
        var saved = entries.findById(command.id().value());
        if (saved.isPresent()) {
            return sameAs(saved.get(), user, command);
        }
        check(command, student);
        var entry = CareerEntry.write(command.id(), command.content(), student.id(), student.team(), clock.instant());
        entries.saveAndFlush(entry);
        tell(user, entry, CareerAct.CAREER_ENTRY_WRITTEN);
        putOnRoute(user, entry, command.onRoute());
        return command.id();
    }

    /**
     * The student tells it differently. The same words once more change nothing.
     *
     * @param version the version the form was opened with
     * @throws NotFound when there is no such entry, or it is somebody else's
     * @throws StaleVersion when it changed since
     */
    @Transactional
    public void change(CurrentUser user, int version, WriteEntry command) {
        var entry = own(user, command.id());
        check(command, students.find(user, entry.student()));
        if (entry.change(version, command.content())) {
            tell(user, entry, CareerAct.CAREER_ENTRY_CHANGED);
        }
        putOnRoute(user, entry, command.onRoute());
        entries.saveAndFlush(entry);
    }

    /**
     * The student takes an entry away, words, photos and all; that it was removed is on record. A step on the route stays.
     *
     * @throws NotFound when there is no such entry, or it is somebody else's
     */
    @Transactional
    public void remove(CurrentUser user, CareerEntryId id) {
        var entry = own(user, id);
        entries.delete(entry);
        tell(user, entry, CareerAct.CAREER_ENTRY_REMOVED);
    }

    /** One of the person's own entries. */
    CareerEntrySummary mine(CurrentUser user, CareerEntryId id) {
        return summaries(List.of(own(user, id))).get(0);
    }

    /** The dossier of the student who asks. */
    CareerDossier dossier(CurrentUser user, @Nullable Lens lens, int page) {
        return dossier(students.find(user, user.self()), lens, page);
    }

    /** A member of the team opens a student's dossier, and that goes on record. */
    @Transactional
    CareerDossier open(CurrentUser user, StudentId id, @Nullable Lens lens, int page) {
        var student = students.find(user, id);
        policy.requireTeam(user, student.team());
        events.publishEvent(new FileUsed(user.account(), id, student.team(), FileAct.READ));
        return dossier(student, lens, page);
    }

    private CareerDossier dossier(StudentSummary student, @Nullable Lens lens, int page) {
        var id = student.id().value();
        var counts = new EnumMap<Lens, Long>(Lens.class);
        entries.countByLens(id).forEach(count -> counts.put(Lens.valueOf(count.getLens()), count.getNumber()));
        var found = lens == null
                ? entries.findPage(id, PageOf.request(page))
                : entries.findPageThrough(id, lens.name(), PageOf.request(page));
        var beside = photos.beside(found.getContent());
        return new CareerDossier(
                student,
                CareerPicture.of(entries.countByStudentId(id), counts),
                lens,
                PageOf.of(found, entry -> summary(entry, beside)));
    }

    private void check(WriteEntry command, StudentSummary student) {
        var today = LocalDate.now(clock);
        command.content().check(student.bornOn(), today);
        if (command.onRoute() != null) {
            command.onRoute().check(command.content().followUp(), today);
        }
    }

    private void putOnRoute(CurrentUser user, CareerEntry entry, @Nullable OnRoute wish) {
        if (wish != null && entry.putOnRoute()) {
            steps.planFrom(user, entry, wish);
        }
    }

    /** Words that differ were typed after the entry was saved: saying "saved" would lose them. */
    private CareerEntryId sameAs(CareerEntry saved, CurrentUser user, WriteEntry command) {
        if (!user.isStudent(saved.student()) || !saved.content().equals(command.content())) {
            throw new EntryTaken();
        }
        return command.id();
    }

    private CareerEntry own(CurrentUser user, CareerEntryId id) {
        var entry = entries.findById(id.value()).orElseThrow(NotFound::new);
        policy.requireTelling(user, entry.student());
        return entry;
    }

    private void tell(CurrentUser user, CareerEntry entry, CareerAct act) {
        events.publishEvent(new FileUsed(user.account(), entry.student(), entry.team(), act));
    }

    private List<CareerEntrySummary> summaries(List<CareerEntry> found) {
        var beside = photos.beside(found);
        return found.stream().map(entry -> summary(entry, beside)).toList();
    }

    private CareerEntrySummary summary(CareerEntry entry, Map<CareerEntryId, List<CareerPhotoSummary>> beside) {
        return entry.toSummary(clock.getZone(), beside.getOrDefault(entry.id(), List.of()));
    }

    /**
     * A student's career dossier on one page.
     *
     * @param lens what it is looked at through, or null for everything
     * @param entries newest first
     */
    record CareerDossier(
            StudentSummary student,
            CareerPicture picture,
            @Nullable Lens lens,
            PageOf<CareerEntrySummary> entries) {}
}
