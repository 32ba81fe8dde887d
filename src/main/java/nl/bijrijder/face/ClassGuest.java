package nl.bijrijder.face;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.Said;
import org.jspecify.annotations.Nullable;

/** Who of the company comes to class before the visit: the face a class gets to know. */
@Entity
class ClassGuest {

    @Id
    private UUID visitId;

    @Version
    private @Nullable Integer version;

    private String name;
    private @Nullable String role;
    private @Nullable String words;

    @Embedded
    private Said said;

    /** For JPA only. */
    protected ClassGuest() {}

    ClassGuest(CompanyVisitId visit, Face face, Said said) {
        this.visitId = visit.value();
        take(face, said);
    }

    /** Somebody else comes, or something else is said of who comes. */
    void change(int openedVersion, Face face, Said by) {
        StaleVersion.refuse(openedVersion, Objects.requireNonNullElse(version, 0));
        take(face, by);
    }

    Face face() {
        return new Face(name, role, words);
    }

    FaceSummary toSummary() {
        return new FaceSummary(Objects.requireNonNullElse(version, 0), face(), said);
    }

    private void take(Face face, Said by) {
        name = face.name();
        role = face.role();
        words = face.words();
        said = by;
    }
}
