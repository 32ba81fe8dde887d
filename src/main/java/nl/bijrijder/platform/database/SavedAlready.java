package nl.bijrijder.platform.database;

import nl.bijrijder.shared.RuleBroken;

/** The same form came in twice at the same moment; the other one was saved. */
class SavedAlready extends RuleBroken {

    SavedAlready() {
        super("", "web.form.saved");
    }
}
