package nl.bijrijder.guidance.conversation;

import java.util.List;
import nl.bijrijder.guidance.coaching.Coachships;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the students somebody coaches today, to plan a conversation with. */
@Component
@Transactional(readOnly = true)
class OwnStudents {

    private final Students students;
    private final Coachships coachships;

    OwnStudents(Students students, Coachships coachships) {
        this.students = students;
        this.coachships = coachships;
    }

    List<StudentSummary> of(CurrentUser user) {
        var all = students.ofTeams(user, user.teams());
        var coaches =
                coachships.coachOf(user, all.stream().map(StudentSummary::id).toList());
        return all.stream()
                .filter(student -> user.account().equals(coaches.get(student.id())))
                .toList();
    }
}
