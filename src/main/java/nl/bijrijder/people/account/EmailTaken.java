package nl.bijrijder.people.account;

import nl.bijrijder.shared.RuleBroken;

/** Two accounts cannot share one e-mail address. */
class EmailTaken extends RuleBroken {

    EmailTaken() {
        super("email", "account.email.taken");
    }
}
