package nl.bijrijder.draft;

import nl.bijrijder.shared.RuleBroken;

/** More was typed than a draft holds. */
public class DraftTooLong extends RuleBroken {

    DraftTooLong() {
        super("", "draft.long");
    }
}
