package nl.bijrijder.people.student;

import nl.bijrijder.people.account.AccessPart;
import org.springframework.stereotype.Component;

/** The student behind an account. */
@Component
class AccessAsStudent implements AccessPart {

    @Override
    public String query() {
        return "select student_of(:account) as student";
    }
}
