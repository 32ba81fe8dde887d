package nl.bijrijder.career;

/** How it was, as a face with a word; there is no better or worse among them. */
public enum Mood {
    /** It was fun. */
    HAPPY,
    /** I am proud. */
    PROUD,
    /** It was just all right. */
    CALM,
    /** It made me nervous. */
    TENSE,
    /** It was difficult. */
    HARD
}
