package nl.bijrijder.people.qualification;

/** How one learns at an mbo college (leerweg). */
public enum MboPathway {
    /** beroepsopleidende leerweg: mostly at school, with placements. */
    BOL,
    /** beroepsbegeleidende leerweg: mostly at work, with a day at school. */
    BBL
}
