package nl.bijrijder.account;

import nl.bijrijder.shared.RuleBroken;

/** What was typed has not the shape of an e-mail address. */
public class EmailMalformed extends RuleBroken {

    EmailMalformed() {
        super("email", "account.email.shape");
    }
}
