package nl.bijrijder.people.team;

import java.util.Map;
import java.util.function.Supplier;
import nl.bijrijder.shared.ConstraintRules;
import nl.bijrijder.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** The rules behind the constraints on teams and memberships. */
@Component
class TeamConstraints implements ConstraintRules {

    @Override
    public Map<String, Supplier<RuleBroken>> byConstraint() {
        return Map.of("joint_team_name_uk", TeamNameTaken::new, "membership_period_ex", MembershipOverlaps::new);
    }
}
