package nl.bijrijder.student;

import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Role;
import org.springframework.stereotype.Component;

/**
 * Who may know a student: the joint team the student belongs to, and the student. A manager keeps the list of students and
 * reads nothing of their story (DOMAIN §2).
 */
@Component
class StudentPolicy {

    void requireKeeping(CurrentUser user) {
        if (!user.is(Role.MANAGER)) {
            throw new NotFound();
        }
    }

    boolean maySee(CurrentUser user, StudentSummary student) {
        return user.isMemberOf(student.team()) || user.isStudent(student.id());
    }
}
