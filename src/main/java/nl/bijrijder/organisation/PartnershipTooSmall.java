package nl.bijrijder.organisation;

import nl.bijrijder.shared.RuleBroken;

/** A partnership is of two or more organisations. */
public class PartnershipTooSmall extends RuleBroken {

    PartnershipTooSmall() {
        super("organisations", "organisation.partnership.small");
    }
}
