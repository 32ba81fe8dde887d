package nl.bijrijder.host;

import nl.bijrijder.shared.RuleBroken;

/** A form without a word in it: it never wipes what was said before. */
public class NothingSaid extends RuleBroken {

    NothingSaid() {
        super("", "host.nothing");
    }
}
