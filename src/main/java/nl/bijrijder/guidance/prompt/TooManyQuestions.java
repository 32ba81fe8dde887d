package nl.bijrijder.guidance.prompt;

import nl.bijrijder.shared.RuleBroken;

/** A few questions help; a list is a form to fill in. */
class TooManyQuestions extends RuleBroken {

    TooManyQuestions(String field) {
        super(field, "prompt.questions.tooMany");
    }
}
