package nl.bijrijder.visit.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.bijrijder.platform.web.PageReading;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.FileUsed;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.VisitWitness;
import nl.bijrijder.visit.Visits;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who was there on a visit. */
@Service
@Transactional(readOnly = true)
public class Attendances {

    private final AttendanceStore store;
    private final Visits visits;
    private final Participants participants;
    private final ObjectProvider<DayPart> parts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attendances(
            AttendanceStore store,
            Visits visits,
            Participants participants,
            ObjectProvider<DayPart> parts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.visits = visits;
        this.participants = participants;
        this.parts = parts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Ticks whether a student is there. The same tick once more changes nothing.
     *
     * @param seen the version of the tick that was on the page; 0 when there was none
     * @throws NotFound when the visit is not of the person's team, or the student does not go along
     * @throws RuleBroken before the day, and when the visit is finished or called off
     * @throws StaleVersion when a colleague ticked otherwise since
     */
    @Transactional
    public void tick(CurrentUser user, CompanyVisitId id, StudentId student, Attendance state, int seen) {
        tick(user, id, student, state, seen, null);
    }

    /** Ticks a student from a page that may be behind on its own taps; answers whether no colleague ticked otherwise since. */
    @Transactional
    boolean tickUnlessStale(
            CurrentUser user, CompanyVisitId id, StudentId student, Attendance state, int seen, @Nullable Tap tap) {
        try {
            tick(user, id, student, state, seen, tap);
            return true;
        } catch (StaleVersion colleague) {
            return false;
        }
    }

    /**
     * Ticks a student from a page that may not know of its own last tap: whatever it saw, where its own tap stands the next one
     * follows, and one that comes late or a second time changes nothing.
     *
     * @param tap which tap it is; null for a form without script
     */
    @Transactional
    void tick(CurrentUser user, CompanyVisitId id, StudentId student, Attendance state, int seen, @Nullable Tap tap) {
        var visit = visits.find(user, id);
        if (!participants.isTakingPart(id, student)) {
            throw new NotFound();
        }
        if (!mayTick(visit)) {
            throw Rule.broken("", "visit.attendance.notTheDay");
        }
        var before = store.of(id).get(student);
        if (before != null && (before.state() == state || isLate(tap, before))) {
            return;
        }
        var isSaved = before == null
                ? store.begin(id, student, visit.team(), state, tap, user.account(), clock.instant())
                : store.change(
                        id,
                        student,
                        isOwn(tap, before) ? before.version() : seen,
                        state,
                        tap,
                        user.account(),
                        clock.instant());
        if (!isSaved) {
            throw new StaleVersion();
        }
        events.publishEvent(new FileUsed(user.account(), student, visit.team(), GroupAct.ATTENDANCE_TAKEN));
    }

    private static boolean isOwn(@Nullable Tap tap, AttendanceStore.Tick before) {
        return tap != null
                && before.tap() != null
                && tap.page().equals(before.tap().page());
    }

    private static boolean isLate(@Nullable Tap tap, AttendanceStore.Tick before) {
        return tap != null
                && before.tap() != null
                && tap.page().equals(before.tap().page())
                && tap.number() <= before.tap().number();
    }

    /**
     * The visits on which a student was ticked, for the student and the team.
     *
     * @throws NotFound when the student is not theirs
     */
    public Map<CompanyVisitId, Attendance> of(CurrentUser user, StudentId student) {
        participants.requireKnowing(user, student);
        return PageReading.once(List.of(Attendances.class, student), () -> store.of(student));
    }

    /** Students who were ticked on a visit, with how. */
    public Map<StudentId, Attendance> of(VisitWitness visit) {
        return store.of(visit.visit()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, tick -> tick.getValue().state()));
    }

    /** The group and who is there, for a member of the team. */
    AttendanceList list(CurrentUser user, CompanyVisitId id) {
        var visit = visits.find(user, id);
        var ticks = store.of(id);
        return new AttendanceList(
                visit,
                participants.of(user, id).stream()
                        .map(person -> {
                            var tick = ticks.get(person.student());
                            return new AttendanceList.Row(
                                    person, tick == null ? null : tick.state(), tick == null ? 0 : tick.version());
                        })
                        .toList(),
                mayTick(visit),
                isPast(visit),
                parts.orderedStream()
                        .flatMap(part -> part.beside(user, visit).stream())
                        .toList());
    }

    /** How a student stands now, and how many are there; a few statements, as it follows every tap. For a member of the team. */
    AttendanceNow now(CurrentUser user, CompanyVisitId id, StudentId student) {
        var visit = visits.find(user, id);
        var ticks = store.of(id);
        var all = participants.count(id);
        var tick = ticks.get(student);
        return new AttendanceNow(
                tick == null ? null : tick.state(),
                tick == null ? 0 : tick.version(),
                ticks.values().stream().filter(one -> one.state().isThere()).count(),
                all,
                all - ticks.size(),
                isPast(visit));
    }

    /** Whether the visit is behind us: it is told so, or its day has passed. */
    private boolean isPast(VisitSummary visit) {
        var day = visit.day();
        return visit.status() == VisitStatus.HELD
                || visit.status() == VisitStatus.CLOSED
                || day != null && day.isBefore(LocalDate.now(clock));
    }

    private boolean mayTick(VisitSummary visit) {
        var day = visit.day();
        return day != null
                && !day.isAfter(LocalDate.now(clock))
                && visit.status() != VisitStatus.PLANNING
                && visit.status() != VisitStatus.CLOSED
                && visit.status() != VisitStatus.CANCELLED;
    }

    /**
     * How one student stands after a tap, and the group with them.
     *
     * @param state what was ticked, or null
     * @param version how often; 0 when never
     * @param present how many are there
     * @param all how many go along
     * @param open how many nobody ticked yet
     * @param past whether the visit is behind us
     */
    record AttendanceNow(@Nullable Attendance state, int version, long present, int all, long open, boolean past) {

        /** Message key of how many are there; with {@link #counts()}. */
        String countKey() {
            return AttendanceList.countKey(past);
        }

        /** How many are there, of how many, and how many nobody ticked. */
        Object[] counts() {
            return new Object[] {present, all, open};
        }
    }
}
