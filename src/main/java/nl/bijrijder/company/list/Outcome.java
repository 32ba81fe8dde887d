package nl.bijrijder.company.list;

/** What an import will do with one line. */
enum Outcome {
    NEW,
    CHANGED,
    UNCHANGED,
    /** Left out, unless the leader says that it is another company than the one it looks like. */
    LOOKALIKE,
    REFUSED
}
