package nl.bijrijder.platform.web.form;

import nl.bijrijder.shared.RuleBroken;

/** More was typed than a draft holds. */
class DraftTooLong extends RuleBroken {

    DraftTooLong() {
        super("", "platform.draft.long");
    }
}
