package nl.bijrijder.start;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.start.VisitThread.Kind;
import nl.bijrijder.start.VisitThread.State;
import nl.bijrijder.start.VisitThread.Stop;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.after.ReflectionSummary;
import nl.bijrijder.visit.after.Reflections;
import nl.bijrijder.visit.group.Attendance;
import nl.bijrijder.visit.group.Attendances;
import nl.bijrijder.visit.group.Participants;
import nl.bijrijder.visit.wish.Wishes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Follows what a student's visits lead to: wish, visit, looking back, conversation, next step. A fixed number of statements. */
@Component
@Transactional(readOnly = true)
class VisitThreads {

    private static final int SHOWN = 4;
    private static final int FAIR_SHARE = SHOWN / 2;

    private final Participants participants;
    private final Wishes wishes;
    private final Reflections reflections;
    private final Attendances attendances;
    private final ConversationsAfterVisits talks;

    VisitThreads(
            Participants participants,
            Wishes wishes,
            Reflections reflections,
            Attendances attendances,
            ConversationsAfterVisits talks) {
        this.attendances = attendances;
        this.talks = talks;
        this.participants = participants;
        this.wishes = wishes;
        this.reflections = reflections;
    }

    /**
     * The next visits of a student and the latest, for the student and the team: neither pushes the other out.
     *
     * @throws nl.bijrijder.shared.NotFound when the student is not theirs
     */
    ThreadList of(CurrentUser user, StudentId student) {
        var all = participants.visitsOf(user, student).stream()
                .filter(visit -> visit.status() != VisitStatus.CANCELLED)
                .toList();
        var visits = fairly(all);
        var ids = visits.stream().map(VisitSummary::id).toList();
        var answered = wishes.answered(user, student, ids);
        var rounds = wishes.rounds(visits);
        var reflected = reflections.ofStudent(user, student);
        var said = reflected.stream().collect(Collectors.toMap(ReflectionSummary::visit, one -> one));
        var talked = talks.of(
                user,
                student,
                reflected.stream().filter(one -> ids.contains(one.visit())).toList());
        var there = visits.stream().anyMatch(visit -> visit.status().isBehind())
                ? attendances.of(user, student)
                : Map.<CompanyVisitId, Attendance>of();
        var places = user.isStudent(student) ? new Places(null) : new Places(student);
        var threads = visits.stream()
                .map(visit -> there.get(visit.id()) == Attendance.ABSENT
                                && visit.status().isBehind()
                        ? missed(visit, answered, places)
                        : thread(visit, answered, rounds, said.get(visit.id()), talked.get(visit.id()), places))
                .toList();
        return new ThreadList(threads, all.size() - threads.size(), places.all());
    }

    /** Half for what comes up, soonest first, and half for what was, latest first; what one does not need is the other's. */
    private static List<VisitSummary> fairly(List<VisitSummary> latestFirst) {
        var past =
                latestFirst.stream().filter(visit -> visit.status().isBehind()).toList();
        var coming = latestFirst.stream()
                .filter(visit -> !visit.status().isBehind())
                .sorted(Comparator.comparing(VisitSummary::day, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        var ahead = Math.min(coming.size(), Math.max(FAIR_SHARE, SHOWN - past.size()));
        return Stream.concat(coming.stream().limit(ahead), past.stream().limit(SHOWN - ahead))
                .toList();
    }

    /** Who was not there is asked nothing; what was wished before stays. */
    private static VisitThread missed(VisitSummary visit, Set<CompanyVisitId> answered, Places places) {
        var wish = answered.contains(visit.id()) ? State.DONE : State.NOT_THERE;
        return new VisitThread(
                visit,
                List.of(
                        stop(Kind.WISH, wish, places.wish(visit)),
                        new Stop(Kind.VISIT, State.ABSENT, places.visit(visit)),
                        stop(Kind.REFLECTION, State.NOT_THERE, null),
                        stop(Kind.CONVERSATION, State.NOT_THERE, null),
                        stop(Kind.STEP, State.NOT_THERE, null)));
    }

    private static VisitThread thread(
            VisitSummary visit,
            Set<CompanyVisitId> answered,
            Map<CompanyVisitId, Boolean> rounds,
            @Nullable ReflectionSummary said,
            ConversationsAfterVisits.@Nullable Talked talked,
            Places places) {
        var wish = answered.contains(visit.id())
                ? State.DONE
                : rounds.getOrDefault(visit.id(), false) ? State.OPEN : State.NOT_THERE;
        var behind = visit.status().isBehind();
        var own = said != null && said.entry().onRoute();
        var planned = own || talked != null && talked.hasStep();
        return new VisitThread(
                visit,
                List.of(
                        stop(Kind.WISH, wish, places.wish(visit)),
                        new Stop(Kind.VISIT, behind ? State.DONE : State.OPEN, places.visit(visit)),
                        stop(Kind.REFLECTION, reached(said != null, behind), places.reflection(visit)),
                        stop(
                                Kind.CONVERSATION,
                                reached(talked != null, said != null),
                                places.conversation(visit, talked)),
                        stop(
                                Kind.STEP,
                                reached(planned, said != null),
                                own || !planned ? places.step(said) : places.steps())));
    }

    private static State reached(boolean done, boolean possible) {
        return done ? State.DONE : possible ? State.OPEN : State.NOT_THERE;
    }

    private static Stop stop(Kind kind, State state, @Nullable String href) {
        return new Stop(kind, state, state == State.NOT_THERE ? null : href);
    }

    /** Where the stops are, for the student (who is null here) or for the team. */
    private record Places(@Nullable StudentId student) {

        String wish(VisitSummary visit) {
            return of(visit) + "/wishes";
        }

        String visit(VisitSummary visit) {
            return student == null ? "/student/visits" : of(visit);
        }

        String reflection(VisitSummary visit) {
            return of(visit) + "/looking-back";
        }

        String conversation(VisitSummary visit, ConversationsAfterVisits.@Nullable Talked talked) {
            if (talked != null && talked.note() != null) {
                return (student == null ? "/student/timeline" : "/coach/students/" + student) + "#note-"
                        + talked.note();
            }
            return student == null ? reflection(visit) : "/coach/students/" + student + "/prepare";
        }

        String all() {
            return student == null ? "/student/visits" : "/coach/students/" + student + "?kind=" + TimelineKind.VISIT;
        }

        String steps() {
            return student == null ? "/student" : "/coach/students/" + student + "?kind=" + TimelineKind.STEP;
        }

        @Nullable
        String step(@Nullable ReflectionSummary said) {
            if (student != null) {
                return "/coach/students/" + student + "/dossier";
            }
            return said == null ? null : "/student/dossier/" + said.entry().id() + "/edit";
        }

        private String of(VisitSummary visit) {
            return (student == null ? "/student/visits/" : "/coach/visits/") + visit.id();
        }
    }

    /**
     * What some of a student's visits lead to.
     *
     * @param shown those that come up first, then those that were
     * @param more how many there are beside these
     * @param moreHref where all of them are
     */
    record ThreadList(List<VisitThread> shown, int more, String moreHref) {}
}
