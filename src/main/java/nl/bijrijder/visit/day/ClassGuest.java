package nl.bijrijder.visit.day;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.Statement;
import nl.bijrijder.visit.VisitWitness;
import org.jspecify.annotations.Nullable;

/** Who of the company comes to class before one visit: the face a class gets to know. */
@Entity
class ClassGuest implements VisitWitness.Checked {

    @Id
    private UUID visitId;

    @Version
    private @Nullable Integer version;

    private UUID faceId;

    @Embedded
    private @Nullable Statement said;

    /** For JPA only. */
    protected ClassGuest() {}

    private ClassGuest(CompanyVisitId visit, FaceId face, @Nullable Statement said) {
        this.visitId = visit.value();
        this.faceId = face.value();
        this.said = said;
    }

    static ClassGuest introduced(CompanyVisitId visit, FaceId face, Statement said) {
        return new ClassGuest(visit, face, said);
    }

    /** Nobody said so for this visit: it is who came before. */
    static ClassGuest asBefore(CompanyVisitId visit, FaceId face) {
        return new ClassGuest(visit, face, null);
    }

    /** The company says who comes, the same person or somebody else. */
    void become(FaceId face, Statement by) {
        this.faceId = face.value();
        this.said = by;
    }

    boolean isAsBefore() {
        return said == null;
    }

    @Override
    public CompanyVisitId visit() {
        return new CompanyVisitId(visitId);
    }

    FaceId face() {
        return new FaceId(faceId);
    }
}
