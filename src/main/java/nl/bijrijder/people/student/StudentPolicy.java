package nl.bijrijder.people.student;

import java.time.LocalDate;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Role;
import nl.bijrijder.shared.Rule;
import org.springframework.stereotype.Component;

/**
 * Who may know a student: the joint team the student belongs to, and the student. A manager keeps the list of students and
 * reads nothing of their story (DOMAIN §2).
 */
@Component
class StudentPolicy {

    static final int YOUNGEST = 10;
    static final int OLDEST = 30;

    void requireKeeping(CurrentUser user) {
        if (!user.is(Role.MANAGER)) {
            throw new NotFound();
        }
    }

    void requirePlausibleAge(LocalDate bornOn, LocalDate today) {
        var age = bornOn.until(today).getYears();
        if (age < YOUNGEST || age > OLDEST) {
            throw Rule.broken(
                    "bornOn", "people.student.bornOn.implausible", StudentPolicy.YOUNGEST, StudentPolicy.OLDEST);
        }
    }

    boolean maySee(CurrentUser user, StudentSummary student) {
        return user.isMemberOf(student.team()) || user.isStudent(student.id());
    }
}
