package nl.bijrijder.people.qualification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** An uploaded list between its preview and the confirmation: the rows wait here, on our side, for whoever uploaded them. */
@Entity
class QualificationImport {

    /** How long a preview can be confirmed. */
    static final Duration LIFETIME = Duration.ofHours(2);

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID accountId;
    private String fileName;
    private Instant madeAt;
    private Instant expiresAt;
    private @Nullable Instant appliedAt;

    @ElementCollection
    @CollectionTable(name = "qualification_import_row", joinColumns = @JoinColumn(name = "import_id"))
    @OrderColumn(name = "position")
    private List<ImportRow> rows = new ArrayList<>();

    /** For JPA only. */
    protected QualificationImport() {}

    QualificationImport(ImportId id, AccountId account, String fileName, Instant now, List<ImportRow> rows) {
        this.id = id.value();
        this.accountId = account.value();
        this.fileName = fileName;
        this.madeAt = now;
        this.expiresAt = now.plus(LIFETIME);
        this.rows.addAll(rows);
    }

    boolean belongsTo(AccountId account) {
        return accountId.equals(account.value());
    }

    /**
     * Closes the import.
     *
     * @throws RuleBroken when the preview is too old
     */
    void apply(Instant now) {
        if (now.isAfter(expiresAt)) {
            throw ImportRefused.outdated();
        }
        appliedAt = now;
    }

    boolean isApplied() {
        return appliedAt != null;
    }

    String fileName() {
        return fileName;
    }

    List<ImportRow> rows() {
        return List.copyOf(rows);
    }
}
