package nl.bijrijder.account;

import nl.bijrijder.shared.RuleBroken;

/** An ended account does not change any more. */
public class AccountEnded extends RuleBroken {

    AccountEnded() {
        super("", "account.ended");
    }
}
