package nl.bijrijder.people.account;

import nl.bijrijder.shared.RuleBroken;

/** What was typed has not the shape of an e-mail address. */
class EmailMalformed extends RuleBroken {

    EmailMalformed() {
        super("email", "account.email.shape");
    }
}
