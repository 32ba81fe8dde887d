package nl.bijrijder.guidance.conversation;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.FileUsed;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.StudentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what students want to talk about next time, until it was talked about. */
@Service
@Transactional(readOnly = true)
public class Agenda {

    /** Longest text of one item, in characters. */
    public static final int MAX_LENGTH = 500;

    /** More than a conversation can hold; a list that long is no agenda. */
    static final int MOST_OPEN = 20;

    private final AgendaItemRepository items;
    private final Students students;
    private final ConversationPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Agenda(
            AgendaItemRepository items,
            Students students,
            ConversationPolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.students = students;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /** What this student wants to talk about, first written first; nothing for those who may not see it. */
    public List<AgendaEntry> openItems(CurrentUser user, StudentId student) {
        return openItems(user, List.of(student)).getOrDefault(student, List.of());
    }

    /** What several students still want to talk about, by student; who has nothing is left out. One statement, however many ids. */
    public Map<StudentId, List<AgendaEntry>> openItems(CurrentUser user, Collection<StudentId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : items.findOpen(ids.stream().map(StudentId::value).toList()).stream()
                        .filter(item -> policy.maySee(user, item.team(), item.student()))
                        .map(AgendaItem::toEntry)
                        .collect(Collectors.groupingBy(AgendaEntry::student));
    }

    /** These items, taken off ones left out, by id; those this person may not see are left out too. One statement. */
    public Map<AgendaItemId, AgendaEntry> find(CurrentUser user, Collection<AgendaItemId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : items.findByIdIn(ids.stream().map(AgendaItemId::value).toList()).stream()
                        .filter(item -> policy.maySee(user, item.team(), item.student()))
                        .map(AgendaItem::toEntry)
                        .filter(entry -> entry.status() != AgendaStatus.REMOVED)
                        .collect(Collectors.toMap(AgendaEntry::id, entry -> entry));
    }

    /**
     * The student puts something on the agenda; asking again with the same id changes nothing.
     *
     * @throws RuleBroken when there is more on it than a conversation can hold
     * @throws NotFound when the person is no student
     */
    @Transactional
    public AgendaItemId write(CurrentUser user, AgendaItemId id, String text) {
        var student = students.find(user, user.self());
        var known = items.findById(id.value());
        if (known.isPresent()) {
            policy.requireStudent(user, known.get().student());
            return id;
        }
        if (items.countByStudentIdAndStatus(student.id().value(), AgendaStatus.OPEN) >= MOST_OPEN) {
            throw Rule.broken("", "guidance.conversation.agenda.full");
        }
        var item = new AgendaItem(id, student.id(), student.team(), text, clock.instant());
        items.saveAndFlush(item);
        tell(user, item, ConversationAct.AGENDA_CHANGED);
        return id;
    }

    /**
     * One of the student's own items that is still on the agenda.
     *
     * @throws NotFound when there is none
     */
    AgendaEntry own(CurrentUser user, AgendaItemId id) {
        var item = load(id, found -> user.isStudent(found.student()) && found.isOpen());
        return item.toEntry();
    }

    /**
     * The student says it in other words.
     *
     * @param version the version the form was opened with
     * @throws StaleVersion when it changed since
     * @throws RuleBroken when it is not on the agenda any more
     */
    @Transactional
    public void reword(CurrentUser user, AgendaItemId id, int version, String text) {
        var item = load(id, found -> user.isStudent(found.student()));
        if (item.reword(version, text)) {
            items.saveAndFlush(item);
            tell(user, item, ConversationAct.AGENDA_CHANGED);
        }
    }

    /**
     * The student takes it off; once is enough.
     *
     * @throws RuleBroken when it was discussed already
     */
    @Transactional
    public void remove(CurrentUser user, AgendaItemId id) {
        var item = load(id, found -> user.isStudent(found.student()));
        if (item.remove()) {
            items.saveAndFlush(item);
            tell(user, item, ConversationAct.AGENDA_CHANGED);
        }
    }

    /**
     * A member of the team ticks it off: it was talked about. Once is enough.
     *
     * @return whose it is
     * @throws RuleBroken when the student took it off
     */
    @Transactional
    public StudentId discussed(CurrentUser user, AgendaItemId id) {
        var item = load(id, found -> user.isMemberOf(found.team()));
        if (item.discuss(user.account(), clock.instant())) {
            items.saveAndFlush(item);
            tell(user, item, ConversationAct.AGENDA_DISCUSSED);
        }
        return item.student();
    }

    private AgendaItem load(AgendaItemId id, Predicate<AgendaItem> isTheirs) {
        return items.findById(id.value()).filter(isTheirs).orElseThrow(NotFound::new);
    }

    private void tell(CurrentUser user, AgendaItem item, ConversationAct act) {
        events.publishEvent(new FileUsed(user.account(), item.student(), item.team(), act));
    }
}
