package nl.bijrijder.people.qualification;

/** What an import will do with one row of the file. */
enum ImportOutcome {
    NEW,
    CHANGED,
    UNCHANGED,
    REFUSED
}
