package nl.bijrijder.placement;

import nl.bijrijder.shared.RuleBroken;

/** After the first conversation a placement stays at its company: another company is another placement. */
class CompanyHasTalked extends RuleBroken {

    CompanyHasTalked() {
        super("contact", "placement.rule.talked");
    }
}
