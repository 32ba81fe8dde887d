package nl.bijrijder.companylist;

/** What an import will do with one line. */
enum Outcome {
    NEW,
    CHANGED,
    UNCHANGED,
    REFUSED
}
