package nl.bijrijder.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.StudentId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of the record: who did what with whose file. It has no verbs, because it never changes. */
@Entity
@Immutable
class StudentAccess {

    @Id
    private Long id;

    private UUID studentId;
    private UUID accountId;
    private Instant at;

    private String act;

    @Enumerated(EnumType.STRING)
    private AccessGround ground;

    private @Nullable LocalDate since;

    /** For JPA only. */
    protected StudentAccess() {}

    StudentId student() {
        return new StudentId(studentId);
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    Instant at() {
        return at;
    }

    String act() {
        return act;
    }

    AccessGround ground() {
        return ground;
    }

    @Nullable
    LocalDate since() {
        return since;
    }
}
