package nl.bijrijder.shared;

import java.util.Map;
import java.util.function.Supplier;

/**
 * Which rule stands behind a constraint of the database. Services check their rules first; when two people act at the same
 * moment the constraint is what refuses, and then the same sentence is said. A module tells it for its own tables as a bean.
 */
@FunctionalInterface
public interface ConstraintRules {

    /** The broken rule by the constraint's name. */
    Map<String, Supplier<RuleBroken>> byConstraint();
}
