package nl.bijrijder.company;

import nl.bijrijder.shared.RuleBroken;

/** A form without a word in it: it never wipes what was said before; the first field says so. */
class NothingSaid extends RuleBroken {

    NothingSaid() {
        super("directions", "host.nothing");
    }
}
