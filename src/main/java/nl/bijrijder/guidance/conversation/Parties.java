package nl.bijrijder.guidance.conversation;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;

/** Whom an appointment is between: the student, with the team the student is in, and the colleague who holds it. */
@Embeddable
record Parties(UUID studentId, UUID teamId, UUID coachId) {

    static Parties of(StudentId student, TeamId team, AccountId coach) {
        return new Parties(student.value(), team.value(), coach.value());
    }

    StudentId student() {
        return new StudentId(studentId);
    }

    TeamId team() {
        return new TeamId(teamId);
    }

    AccountId coach() {
        return new AccountId(coachId);
    }
}
