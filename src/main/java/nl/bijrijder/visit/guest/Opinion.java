package nl.bijrijder.visit.guest;

import org.jspecify.annotations.Nullable;

/** What a company thinks of a visit: three taps, and a sentence if it likes. */
public record Opinion(
        Went went, Prepared prepared, Again again, @Nullable String words) {

    /** How the visit went, as the company says it. */
    public enum Went {
        GREAT,
        GOOD,
        HARD
    }

    /** Whether the group knew what it came for. */
    public enum Prepared {
        YES,
        PARTLY,
        NO
    }

    /** Whether a group is welcome once more. */
    public enum Again {
        YES,
        MAYBE,
        NO
    }
}
