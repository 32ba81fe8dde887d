package nl.bijrijder.visit.group;

import nl.bijrijder.shared.StudentId;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitWitness;

/** A student goes along on a visit; made where the group list says so. */
public record Participation(CompanyVisitId visit, StudentId student) implements VisitWitness {}
