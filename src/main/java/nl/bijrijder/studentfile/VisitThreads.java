package nl.bijrijder.studentfile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.bijrijder.conversation.AgendaStatus;
import nl.bijrijder.participant.Participants;
import nl.bijrijder.reflection.ReflectionSummary;
import nl.bijrijder.reflection.Reflections;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.studentfile.VisitThread.Kind;
import nl.bijrijder.studentfile.VisitThread.State;
import nl.bijrijder.studentfile.VisitThread.Stop;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.wish.Wishes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Follows what a student's visits lead to: wish, visit, looking back, conversation, next step. A fixed number of statements. */
@Component
@Transactional(readOnly = true)
class VisitThreads {

    private static final int SHOWN = 4;

    private final Participants participants;
    private final Wishes wishes;
    private final Reflections reflections;

    VisitThreads(Participants participants, Wishes wishes, Reflections reflections) {
        this.participants = participants;
        this.wishes = wishes;
        this.reflections = reflections;
    }

    /**
     * The latest visits of a student, for the student and the team.
     *
     * @throws nl.bijrijder.shared.NotFound when the student is not theirs
     */
    List<VisitThread> of(CurrentUser user, StudentId student) {
        var visits = participants.visitsOf(user, student).stream()
                .filter(visit -> visit.status() != VisitStatus.CANCELLED)
                .limit(SHOWN)
                .toList();
        var ids = visits.stream().map(VisitSummary::id).toList();
        var answered = wishes.answered(user, student, ids);
        var rounds = wishes.rounds(ids);
        var said = reflections.ofStudent(user, student).stream()
                .collect(Collectors.toMap(ReflectionSummary::visit, one -> one));
        var places = user.isStudent(student) ? new Places(null) : new Places(student);
        return visits.stream()
                .map(visit -> thread(visit, answered, rounds, said.get(visit.id()), places))
                .toList();
    }

    private static VisitThread thread(
            VisitSummary visit,
            Set<CompanyVisitId> answered,
            Map<CompanyVisitId, Boolean> rounds,
            @Nullable ReflectionSummary said,
            Places places) {
        var wish = answered.contains(visit.id())
                ? State.DONE
                : rounds.getOrDefault(visit.id(), false) ? State.OPEN : State.NOT_THERE;
        var behind = visit.status() == VisitStatus.HELD || visit.status() == VisitStatus.CLOSED;
        var talked = said != null && said.talk() != null && said.talk().status() == AgendaStatus.DISCUSSED;
        var planned = said != null && said.entry().onRoute();
        return new VisitThread(
                visit,
                List.of(
                        stop(Kind.WISH, wish, places.wish(visit)),
                        new Stop(Kind.VISIT, behind ? State.DONE : State.OPEN, places.visit(visit)),
                        stop(Kind.REFLECTION, reached(said != null, behind), places.reflection(visit)),
                        stop(Kind.CONVERSATION, reached(talked, said != null), places.conversation(visit)),
                        stop(Kind.STEP, reached(planned, said != null), places.step(said))));
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

        String conversation(VisitSummary visit) {
            return student == null ? reflection(visit) : "/coach/students/" + student + "/prepare";
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
}
