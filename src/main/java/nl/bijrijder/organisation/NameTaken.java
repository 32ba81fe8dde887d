package nl.bijrijder.organisation;

import nl.bijrijder.shared.RuleBroken;

/** Two partnerships cannot share one name. */
public class NameTaken extends RuleBroken {

    NameTaken() {
        super("name", "organisation.name.taken");
    }
}
