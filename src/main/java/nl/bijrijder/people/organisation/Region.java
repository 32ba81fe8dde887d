package nl.bijrijder.people.organisation;

/** The part of the Netherlands in which schools have their holidays together. */
public enum Region {
    NOORD,
    MIDDEN,
    ZUID
}
