package nl.bijrijder.people.organisation;

import nl.bijrijder.shared.RuleBroken;

/** Two partnerships cannot share one name. */
class NameTaken extends RuleBroken {

    NameTaken() {
        super("name", "organisation.name.taken");
    }
}
