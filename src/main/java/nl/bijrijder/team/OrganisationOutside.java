package nl.bijrijder.team;

import nl.bijrijder.shared.RuleBroken;

/** A team member comes from an organisation of the partnership. */
public class OrganisationOutside extends RuleBroken {

    OrganisationOutside() {
        super("organisation", "team.organisation.outside");
    }
}
