package nl.bijrijder.people.account;

import nl.bijrijder.shared.RuleBroken;

/** An ended account does not change any more. */
class AccountEnded extends RuleBroken {

    AccountEnded() {
        super("", "account.ended");
    }
}
