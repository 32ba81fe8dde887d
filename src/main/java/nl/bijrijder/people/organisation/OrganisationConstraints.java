package nl.bijrijder.people.organisation;

import java.util.Map;
import java.util.function.Supplier;
import nl.bijrijder.shared.ConstraintRules;
import nl.bijrijder.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** The rules behind the constraints on organisations and partnerships. */
@Component
class OrganisationConstraints implements ConstraintRules {

    @Override
    public Map<String, Supplier<RuleBroken>> byConstraint() {
        return Map.of("organisation_brin_uk", BrinTaken::new, "partnership_name_uk", NameTaken::new);
    }
}
