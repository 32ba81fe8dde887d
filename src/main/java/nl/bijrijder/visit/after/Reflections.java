package nl.bijrijder.visit.after;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bijrijder.career.CareerEntries;
import nl.bijrijder.career.CareerEntryContent;
import nl.bijrijder.career.CareerEntryId;
import nl.bijrijder.career.Mood;
import nl.bijrijder.career.WriteEntry;
import nl.bijrijder.guidance.conversation.Agenda;
import nl.bijrijder.guidance.conversation.AgendaItemId;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.Visits;
import nl.bijrijder.visit.group.Attendance;
import nl.bijrijder.visit.group.Attendances;
import nl.bijrijder.visit.group.Participants;
import nl.bijrijder.visit.wish.PromiseSummary;
import nl.bijrijder.visit.wish.Promises;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how students looked back on visits: the words in the career dossier, here which visit they are about. */
@Service
@Transactional(readOnly = true)
public class Reflections {

    private final ReflectionRepository reflections;
    private final CareerEntries entries;
    private final Agenda agenda;
    private final Participants participants;
    private final Attendances attendances;
    private final Promises promises;
    private final Visits visits;
    private final Students students;
    private final ReflectionPolicy policy;
    private final Clock clock;

    Reflections(
            ReflectionRepository reflections,
            CareerEntries entries,
            Agenda agenda,
            Participants participants,
            Attendances attendances,
            Promises promises,
            Visits visits,
            Students students,
            ReflectionPolicy policy,
            Clock clock) {
        this.reflections = reflections;
        this.entries = entries;
        this.agenda = agenda;
        this.participants = participants;
        this.attendances = attendances;
        this.promises = promises;
        this.visits = visits;
        this.students = students;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * The student looks back on a visit. Asking again with the same id changes nothing.
     *
     * @throws NotFound when the student did not go along
     * @throws RuleBroken when the visit is still to come, or the student looked back in another entry already
     */
    @Transactional
    public void lookBack(CurrentUser user, CompanyVisitId id, LookBack command) {
        var visit = ownVisit(user, id);
        var student = students.find(user, user.self());
        if (!policy.mayLookBack(user, true, visit.status())) {
            throw Rule.broken("", "visit.reflection.early");
        }
        var known =
                reflections.findByVisitIdAndStudentId(id.value(), student.id().value());
        if (known.isPresent() && !known.get().entry().equals(command.entry())) {
            throw Rule.broken("", "visit.reflection.twice");
        }
        entries.write(user, new WriteEntry(command.entry(), content(visit, command), command.onRoute()));
        var isNew = reflections.begin(
                        command.entry().value(),
                        id.value(),
                        student.id().value(),
                        student.team().value(),
                        clock.instant())
                > 0;
        if (!isNew && known.isEmpty()) {
            throw Rule.broken("", "visit.reflection.twice");
        }
        if (command.talk()) {
            talk(user, id);
        }
    }

    /**
     * The student wants to talk about how they looked back; once is enough.
     *
     * @throws NotFound when the student did not look back on the visit
     */
    @Transactional
    public void talk(CurrentUser user, CompanyVisitId id) {
        var visit = ownVisit(user, id);
        var student = user.self();
        var reflection = reflections
                .findByVisitIdAndStudentId(id.value(), student.value())
                .orElseThrow(NotFound::new);
        var item = new AgendaItemId(UUID.nameUUIDFromBytes(
                ("talk about career entry " + reflection.entry()).getBytes(StandardCharsets.UTF_8)));
        var entry = Objects.requireNonNull(
                entries.find(user, List.of(reflection.entry())).get(reflection.entry()));
        var words = visit.title() + ": " + entry.content().lookingBack();
        agenda.write(user, item, words.length() > Agenda.MAX_LENGTH ? shortened(words) : words);
        reflection.talk(item);
    }

    /** How a student looked back on visits, for the student and the team. A fixed number of statements. */
    public List<ReflectionSummary> ofStudent(CurrentUser user, StudentId student) {
        return summaries(user, reflections.findByStudentId(student.value()));
    }

    /** A visit for the student who asks, with what they said. */
    OwnReflection own(CurrentUser user, CompanyVisitId id) {
        var visit = ownVisit(user, id);
        var student = user.self();
        var found = reflections.findByVisitIdAndStudentId(id.value(), student.value()).stream()
                .toList();
        return new OwnReflection(
                visit,
                ReflectionPolicy.isBehind(visit.status()),
                summaries(user, found).stream().findFirst().orElse(null));
    }

    /** How a group looked back, for a member of its team. */
    GroupReflections group(CurrentUser user, CompanyVisitId id) {
        var visit = visits.find(user, id);
        policy.requireTeam(user, visit.team());
        var said = summaries(user, reflections.findByVisitId(id.value())).stream()
                .collect(Collectors.toMap(one -> one.entry().student(), one -> one));
        var ticks = attendances.of(visit);
        var people = participants.of(user, id).stream()
                .map(person -> new GroupReflections.Person(
                        person.student(),
                        person.name().full(),
                        said.get(person.student()),
                        ticks.get(person.student()) == Attendance.ABSENT))
                .toList();
        var moods = Arrays.stream(Mood.values())
                .map(mood -> new GroupReflections.MoodCount(
                        mood,
                        people.stream()
                                .filter(person -> person.said() != null
                                        && person.said().entry().content().mood() == mood)
                                .count()))
                .filter(faces -> faces.number() > 0)
                .toList();
        var promised = promises.of(visit);
        return new GroupReflections(
                visit,
                ReflectionPolicy.isBehind(visit.status()),
                moods,
                people,
                (int) people.stream().filter(person -> person.said() != null).count(),
                promised.size(),
                (int) promised.stream().filter(PromiseSummary::isOpen).count());
    }

    long count(CompanyVisitId id) {
        return reflections.countByVisitId(id.value());
    }

    private VisitSummary ownVisit(CurrentUser user, CompanyVisitId id) {
        return visits.of(participants.own(user, id));
    }

    private CareerEntryContent content(VisitSummary visit, LookBack command) {
        var today = LocalDate.now(clock);
        var day = Objects.requireNonNullElse(visit.day(), today);
        return new CareerEntryContent(
                day.isAfter(today) ? today : day,
                visit.title(),
                null,
                null,
                command.words(),
                command.followUp(),
                command.mood(),
                command.lenses());
    }

    private List<ReflectionSummary> summaries(CurrentUser user, Collection<Reflection> found) {
        Collection<CareerEntryId> ids = found.stream().map(Reflection::entry).toList();
        var told = entries.find(user, ids);
        var talks = agenda.find(
                user, found.stream().flatMap(one -> one.talk().stream()).toList());
        return found.stream()
                .filter(one -> told.containsKey(one.entry()))
                .map(one -> new ReflectionSummary(
                        one.visit(),
                        Objects.requireNonNull(told.get(one.entry())),
                        one.talk().map(talks::get).orElse(null)))
                .toList();
    }

    /** Never in the middle of a character. */
    private static String shortened(String words) {
        var end = Agenda.MAX_LENGTH - 1;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /**
     * A visit a student can look back on, or did.
     *
     * @param open whether the visit took place
     * @param done what the student said already, or null
     */
    record OwnReflection(
            VisitSummary visit, boolean open, @Nullable ReflectionSummary done) {}
}
