package nl.bijrijder.people.team;

import nl.bijrijder.shared.RuleBroken;

/** A team member comes from an organisation of the partnership. */
class OrganisationOutside extends RuleBroken {

    OrganisationOutside() {
        super("organisation", "team.organisation.outside");
    }
}
