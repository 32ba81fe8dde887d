package nl.bijrijder.company;

/** Whether a company is recognised as a training company, so that a student may do a placement there. */
public enum Recognition {
    YES,
    NO,
    /** Nobody has looked it up yet. */
    UNKNOWN
}
