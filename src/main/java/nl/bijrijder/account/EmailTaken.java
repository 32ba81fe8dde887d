package nl.bijrijder.account;

import nl.bijrijder.shared.RuleBroken;

/** Two accounts cannot share one e-mail address. */
public class EmailTaken extends RuleBroken {

    EmailTaken() {
        super("email", "account.email.taken");
    }
}
