package nl.bijrijder.visit.guest;

import nl.bijrijder.shared.RuleBroken;

/** Nobody at the company was named who has a mail address. */
class NobodyToMail extends RuleBroken {

    NobodyToMail() {
        super("", "notice.nobody");
    }
}
