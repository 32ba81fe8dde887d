package nl.bijrijder.career;

import nl.bijrijder.shared.RuleBroken;

/** The entry with this id was saved already, with other words in it; most likely by this form, before the back button. */
class EntryTaken extends RuleBroken {

    EntryTaken() {
        super("", "career.taken");
    }
}
