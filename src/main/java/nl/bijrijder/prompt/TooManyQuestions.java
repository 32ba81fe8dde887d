package nl.bijrijder.prompt;

import nl.bijrijder.shared.RuleBroken;

/** A few questions help; a list is a form to fill in. */
public class TooManyQuestions extends RuleBroken {

    TooManyQuestions(String field) {
        super(field, "prompt.questions.tooMany");
    }
}
