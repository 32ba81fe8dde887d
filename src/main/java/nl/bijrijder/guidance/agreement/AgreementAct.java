package nl.bijrijder.guidance.agreement;

import nl.bijrijder.shared.FileAct;

/** What is done with agreements with a student. */
enum AgreementAct implements FileAct {
    /** Put down what was agreed. */
    AGREEMENT_MADE,
    /** Ticked off what was agreed. */
    AGREEMENT_DONE
}
