package nl.bijrijder.shared;

/**
 * What a note, wish, reflection, milestone or next step can be looked at through: the five career competences and the three
 * aims of the co-driver. Lenses are tags, never scores (DOMAIN §5).
 */
public enum Lens {
    /** kwaliteitenreflectie: who am I, what can I do? */
    QUALITIES,
    /** motievenreflectie: what do I want? */
    MOTIVES,
    /** werkexploratie: which work suits me? */
    WORK_EXPLORATION,
    /** loopbaansturing: how do I get there? */
    CAREER_STEERING,
    /** netwerken: who can help me? */
    NETWORKING,
    /** zelfinzicht. */
    SELF_INSIGHT,
    /** zelfvertrouwen. */
    SELF_CONFIDENCE,
    /** zelfredzaamheid. */
    SELF_RELIANCE
}
