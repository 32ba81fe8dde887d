package nl.bijrijder.career;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.FileUsed;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StudentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the photos beside the entries of students' career dossiers, and shows them to who may read the entry. */
@Service
@Transactional(readOnly = true)
public class CareerPhotos {

    /** How many fit beside one entry. */
    static final int MOST = 3;

    private static final int MOST_PRINTED = 100;

    private final CareerPhotoRepository photos;
    private final CareerEntryRepository entries;
    private final Students students;
    private final CareerPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CareerPhotos(
            CareerPhotoRepository photos,
            CareerEntryRepository entries,
            Students students,
            CareerPolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.photos = photos;
        this.entries = entries;
        this.students = students;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The student puts a photo beside an own entry. Asking again with the same id changes nothing.
     *
     * @throws NotFound when there is no such entry, or it is somebody else's
     * @throws RuleBroken when there are three already
     */
    @Transactional
    public void add(CurrentUser user, AddPhoto command) {
        // whoever sends two at once waits here, so that neither takes the place of the other
        var entry = entries.findLockedById(command.entry().value()).orElseThrow(NotFound::new);
        policy.requireTelling(user, entry.student());
        var id = command.id().value();
        if (photos.existsByIdAndEntryId(id, command.entry().value())) {
            return;
        }
        var photo = command.photo();
        var added = photos.add(
                id,
                command.entry().value(),
                entry.student().value(),
                entry.team().value(),
                freePlace(command.entry()),
                command.words(),
                photo.width(),
                photo.height(),
                photo.large(),
                photo.small(),
                clock.instant());
        if (added == 0) {
            throw new NotFound(); // the id is of a photo elsewhere
        }
        tell(user, entry, CareerAct.CAREER_PHOTO_ADDED);
    }

    /** The student takes a photo away; nothing of it stays. */
    @Transactional
    void remove(CurrentUser user, CareerEntryId id, CareerPhotoId photo) {
        var entry = entries.findById(id.value()).orElseThrow(NotFound::new);
        policy.requireTelling(user, entry.student());
        if (photos.remove(photo.value(), id.value()) == 0) {
            throw new NotFound();
        }
        tell(user, entry, CareerAct.CAREER_PHOTO_REMOVED);
    }

    /** A photo of the student who asks. */
    byte[] mine(CurrentUser user, CareerEntryId entry, CareerPhotoId photo, boolean small) {
        var student = user.self();
        if (!photos.existsByIdAndEntryId(photo.value(), entry.value())) {
            throw new NotFound();
        }
        return picture(student, photo, small);
    }

    /**
     * A member of the team looks at a student's photo, and that goes on record as reading the dossier does. The photos of one
     * page come within the same minute as the page, which makes it one look.
     */
    @Transactional
    byte[] open(CurrentUser user, StudentId id, CareerPhotoId photo, boolean small) {
        var student = students.find(user, id);
        policy.requireTeam(user, student.team());
        var picture = picture(id, photo, small);
        events.publishEvent(new FileUsed(user.account(), id, student.team(), FileAct.READ));
        return picture;
    }

    /**
     * The small pictures beside these entries of a student, to be printed; for the student and the team. Of more than a hundred
     * the latest are given. Two statements.
     *
     * @throws NotFound when the student is not theirs
     */
    public Map<CareerEntryId, List<CareerPhotoPrint>> toPrint(
            CurrentUser user, StudentId id, Collection<CareerEntryId> chosen) {
        var student = students.find(user, id);
        policy.requireReading(user, id, student.team());
        return chosen.isEmpty()
                ? Map.of()
                : photos
                        .findSmallBeside(
                                id.value(),
                                chosen.stream().map(CareerEntryId::value).toList(),
                                MOST_PRINTED)
                        .stream()
                        .collect(Collectors.groupingBy(
                                photo -> new CareerEntryId(photo.getEntryId()),
                                Collectors.mapping(CareerPhotoPrint::of, Collectors.toList())));
    }

    /** The photos beside these entries, in order; one statement. */
    Map<CareerEntryId, List<CareerPhotoSummary>> beside(Collection<CareerEntry> found) {
        return found.isEmpty()
                ? Map.of()
                : photos
                        .findByEntryIdInOrderByPlace(
                                found.stream().map(entry -> entry.id().value()).toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                CareerPhoto::entry, Collectors.mapping(CareerPhoto::toSummary, Collectors.toList())));
    }

    private int freePlace(CareerEntryId entry) {
        var taken = photos.findByEntryIdInOrderByPlace(List.of(entry.value())).stream()
                .map(CareerPhoto::place)
                .collect(Collectors.toSet());
        return IntStream.rangeClosed(1, MOST)
                .filter(place -> !taken.contains(place))
                .findFirst()
                .orElseThrow(() -> Rule.broken("photo", "career.photo.enough"));
    }

    private byte[] picture(StudentId student, CareerPhotoId photo, boolean small) {
        Optional<byte[]> found = small
                ? photos.findSmall(photo.value(), student.value())
                : photos.findLarge(photo.value(), student.value());
        return found.orElseThrow(NotFound::new);
    }

    private void tell(CurrentUser user, CareerEntry entry, CareerAct act) {
        events.publishEvent(new FileUsed(user.account(), entry.student(), entry.team(), act));
    }
}
