package nl.bijrijder.holiday;

/** The part of the Netherlands in which schools have their holidays together. */
public enum Region {
    NOORD,
    MIDDEN,
    ZUID
}
