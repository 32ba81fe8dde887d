package nl.bijrijder.people.account;

import nl.bijrijder.shared.RuleBroken;

/** The code is wrong, used or too old; which of these is not said, nor whether the address is known. */
class InvitationRefused extends RuleBroken {

    InvitationRefused() {
        super("code", "account.invitation.refused");
    }
}
