package nl.bijrijder.people.student;

import java.util.Map;
import java.util.function.Supplier;
import nl.bijrijder.shared.ConstraintRules;
import nl.bijrijder.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** The rules behind the constraints on students and enrolments. */
@Component
class StudentConstraints implements ConstraintRules {

    @Override
    public Map<String, Supplier<RuleBroken>> byConstraint() {
        return Map.of("student_account_uk", AccountInUse::new, "enrolment_student_period_ex", EnrolmentOverlaps::new);
    }
}
