package nl.bijrijder.route;

import nl.bijrijder.shared.RuleBroken;

/** A route runs under a partnership whose agreement is in force (R3). */
class AgreementNotInForce extends RuleBroken {

    AgreementNotInForce() {
        super("students", "route.agreement.none");
    }
}
