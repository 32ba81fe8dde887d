package nl.bijrijder.people.account;

import nl.bijrijder.shared.RuleBroken;

/** Nobody ends the account they are signed in with: the installation could be left without a manager. */
class OwnAccount extends RuleBroken {

    OwnAccount() {
        super("", "account.own");
    }
}
