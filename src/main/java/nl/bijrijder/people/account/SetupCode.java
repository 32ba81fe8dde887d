package nl.bijrijder.people.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.bijrijder.shared.Fingerprint;

/** The hash of the code with which the first manager of an empty installation comes in; there is at most one. */
@Entity
class SetupCode {

    static final short ONLY = 1;

    @Id
    private short id;

    private String codeHash;
    private Instant madeAt;

    /** For JPA only. */
    protected SetupCode() {}

    SetupCode(String codeHash, Instant madeAt) {
        this.id = ONLY;
        this.codeHash = codeHash;
        this.madeAt = madeAt;
    }

    boolean accepts(String hash) {
        return Fingerprint.same(codeHash, hash);
    }
}
