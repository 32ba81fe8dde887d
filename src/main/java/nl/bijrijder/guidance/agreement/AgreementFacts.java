package nl.bijrijder.guidance.agreement;

import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;

/** What {@link AgreementPolicy} needs to know of an agreement. */
record AgreementFacts(StudentId student, TeamId team, AgreementOwner owner, boolean shared, boolean withdrawn) {}
