package nl.bijrijder.platform.web.form;

import nl.bijrijder.shared.RuleBroken;

/** Another page of the same person went on with this text, or saved it. */
class DraftElsewhere extends RuleBroken {

    DraftElsewhere() {
        super("", "platform.draft.elsewhere");
    }
}
