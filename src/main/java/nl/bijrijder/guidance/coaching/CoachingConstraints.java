package nl.bijrijder.guidance.coaching;

import java.util.Map;
import java.util.function.Supplier;
import nl.bijrijder.shared.ConstraintRules;
import nl.bijrijder.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** The rules behind the constraints on coachships. */
@Component
class CoachingConstraints implements ConstraintRules {

    @Override
    public Map<String, Supplier<RuleBroken>> byConstraint() {
        return Map.of("coachship_student_period_ex", CoachshipTaken::new);
    }
}
