package nl.bijrijder.platform.web.form;

import nl.bijrijder.shared.RuleBroken;

/** This form was saved already, and says something else now. */
class SavedOtherwise extends RuleBroken {

    SavedOtherwise() {
        super("", "draft.otherwise");
    }
}
