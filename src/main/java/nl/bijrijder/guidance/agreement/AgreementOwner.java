package nl.bijrijder.guidance.agreement;

/** Who keeps an agreement. */
public enum AgreementOwner {
    /** the student does it, and therefore always sees it. */
    STUDENT,
    /** somebody of the team promised it. */
    MEMBER
}
