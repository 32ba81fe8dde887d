package nl.bijrijder.notice;

import nl.bijrijder.shared.RuleBroken;

/** Nobody at the company was named who has a mail address. */
public class NobodyToMail extends RuleBroken {

    NobodyToMail() {
        super("", "notice.nobody");
    }
}
