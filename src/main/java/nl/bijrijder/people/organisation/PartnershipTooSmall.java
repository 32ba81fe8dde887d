package nl.bijrijder.people.organisation;

import nl.bijrijder.shared.RuleBroken;

/** A partnership is of two or more organisations. */
class PartnershipTooSmall extends RuleBroken {

    PartnershipTooSmall() {
        super("organisations", "organisation.partnership.small");
    }
}
