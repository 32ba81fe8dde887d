package nl.bijrijder.route;

/** Whose a programme part is, so that the vmbo content stays visibly covered when the exam plan is let go. */
enum ProgrammePart {
    /** a vmbo part. */
    VO,
    /** an mbo part. */
    MBO,
    /** a part both give together. */
    COMBINED
}
