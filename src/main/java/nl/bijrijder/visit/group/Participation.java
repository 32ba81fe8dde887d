package nl.bijrijder.visit.group;

import nl.bijrijder.shared.StudentId;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitWitness;

/** A student goes along on a visit; made where the group list says so, and nowhere else. */
public final class Participation implements VisitWitness.Checked {

    private final CompanyVisitId visit;
    private final StudentId student;

    Participation(CompanyVisitId visit, StudentId student) {
        this.visit = visit;
        this.student = student;
    }

    @Override
    public CompanyVisitId visit() {
        return visit;
    }

    /** Who goes along. */
    public StudentId student() {
        return student;
    }
}
