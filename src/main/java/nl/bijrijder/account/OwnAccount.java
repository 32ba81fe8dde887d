package nl.bijrijder.account;

import nl.bijrijder.shared.RuleBroken;

/** Nobody ends the account they are signed in with: the installation could be left without a manager. */
public class OwnAccount extends RuleBroken {

    OwnAccount() {
        super("", "account.own");
    }
}
