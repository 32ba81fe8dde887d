package nl.bijrijder.guidance.conversation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.FileUsed;
import nl.bijrijder.shared.StudentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells pages what comes up: for a coach, a student, or between the two; in a fixed number of statements. */
@Service
@Transactional(readOnly = true)
public class ComingUp {

    private final Appointments appointments;
    private final Agenda agenda;
    private final Students students;
    private final ApplicationEventPublisher events;

    ComingUp(Appointments appointments, Agenda agenda, Students students, ApplicationEventPublisher events) {
        this.appointments = appointments;
        this.agenda = agenda;
        this.students = students;
        this.events = events;
    }

    /** What this member of a team holds and is not over. */
    public Conversations ofCoach(CurrentUser user) {
        return withAgenda(user, appointments.openOfCoach(user));
    }

    /** A coach's conversations, with a few that are over. */
    Conversations everythingOfCoach(CurrentUser user) {
        var open = appointments.openOfCoach(user);
        return withAgenda(
                user,
                Stream.concat(open.stream(), appointments.closedOfCoach(user).stream())
                        .toList());
    }

    /** The conversations and the agenda of the student who asks; nothing for anybody else. */
    public Conversations ofStudent(CurrentUser user) {
        return user.asStudent().map(id -> withStudent(user, id)).orElse(Conversations.NONE);
    }

    /** The conversations with this student and what the student wants to talk about; nothing for those who may not see it. */
    public Conversations withStudent(CurrentUser user, StudentId id) {
        return new Conversations(appointments.ofStudent(user, id), Map.of(id, agenda.openItems(user, id)));
    }

    /**
     * A student of the person's team, whose conversations somebody sits down to plan: that is a look at the file.
     *
     * @throws nl.bijrijder.shared.NotFound when the student is not theirs
     */
    @Transactional
    StudentSummary opening(CurrentUser user, StudentId id) {
        var student = students.find(user, id);
        if (user.isMemberOf(student.team())) {
            events.publishEvent(new FileUsed(user.account(), id, student.team(), FileAct.READ));
        }
        return student;
    }

    private Conversations withAgenda(CurrentUser user, List<AppointmentEntry> entries) {
        var ids = entries.stream()
                .filter(entry -> entry.status().isOpen())
                .map(entry -> entry.between().student())
                .distinct()
                .toList();
        return new Conversations(entries, agenda.openItems(user, ids));
    }
}
