package nl.bijrijder.people.organisation;

import java.util.Map;
import java.util.function.Supplier;
import nl.bijrijder.shared.ConstraintRules;
import nl.bijrijder.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** The rules behind the constraints on school holidays. */
@Component
class HolidayConstraints implements ConstraintRules {

    @Override
    public Map<String, Supplier<RuleBroken>> byConstraint() {
        return Map.of("school_holiday_period_ex", HolidayOverlaps::new);
    }
}
