package nl.bijrijder.career;

/** How an activity was for the student, as a face with a word; there is no better or worse among them. */
public enum Mood {
    /** The activity was fun. */
    HAPPY,
    /** I am proud. */
    PROUD,
    /** The activity was just all right. */
    CALM,
    /** The activity made the student nervous. */
    TENSE,
    /** The activity was difficult. */
    HARD
}
