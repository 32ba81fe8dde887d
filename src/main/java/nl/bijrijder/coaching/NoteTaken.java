package nl.bijrijder.coaching;

import nl.bijrijder.shared.RuleBroken;

/** The id of the note to be is in use already, most likely by the same form sent twice at once. */
public class NoteTaken extends RuleBroken {

    NoteTaken() {
        super("", "coaching.note.taken");
    }
}
