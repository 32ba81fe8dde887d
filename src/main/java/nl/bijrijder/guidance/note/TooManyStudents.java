package nl.bijrijder.guidance.note;

import nl.bijrijder.shared.RuleBroken;

/** One text is about a class at most; about more it says nothing of anybody. */
class TooManyStudents extends RuleBroken {

    TooManyStudents() {
        super("", "coaching.several.tooMany");
    }
}
