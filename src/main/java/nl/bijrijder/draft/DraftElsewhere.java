package nl.bijrijder.draft;

import nl.bijrijder.shared.RuleBroken;

/** Another page of the same person went on with this text, or saved it. */
public class DraftElsewhere extends RuleBroken {

    DraftElsewhere() {
        super("", "draft.elsewhere");
    }
}
