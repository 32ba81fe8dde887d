package nl.bijrijder.testing;

import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitWitness;

/** Shows, in a test, that a visit may be read: nothing was checked. */
public record Witness(CompanyVisitId visit) implements VisitWitness.Checked {}
