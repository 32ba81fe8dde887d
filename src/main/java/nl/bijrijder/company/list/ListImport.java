package nl.bijrijder.company.list;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.bijrijder.platform.web.form.FileText;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.PartnershipId;
import org.jspecify.annotations.Nullable;

/** An uploaded list between its preview and the confirmation; its words are wiped when it is done. */
@Entity
@Table(name = "company_import")
class ListImport {

    /** How long a preview can be confirmed. */
    static final Duration LIFETIME = Duration.ofHours(2);

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID accountId;
    private UUID partnershipId;
    private String fileName;
    private @Nullable String content;
    private boolean isGuessed;
    private Instant madeAt;
    private Instant expiresAt;
    private @Nullable Instant appliedAt;

    /** For JPA only. */
    protected ListImport() {}

    ListImport(
            ListImportId id,
            AccountId account,
            PartnershipId partnership,
            String fileName,
            FileText content,
            Instant now) {
        this.id = id.value();
        this.accountId = account.value();
        this.partnershipId = partnership.value();
        this.fileName = fileName;
        this.content = content.text();
        this.isGuessed = content.isGuessed();
        this.madeAt = now;
        this.expiresAt = now.plus(LIFETIME);
    }

    boolean belongsTo(AccountId account) {
        return accountId.equals(account.value());
    }

    boolean isExpired(Instant now) {
        return now.isAfter(expiresAt);
    }

    /** Closes the import: it was confirmed, and nothing of the upload is needed any more. */
    void apply(Instant now) {
        appliedAt = now;
        content = null;
    }

    boolean isApplied() {
        return appliedAt != null;
    }

    /** What was uploaded; empty when it was done. */
    Optional<String> content() {
        return Optional.ofNullable(content);
    }

    /** Whether its letters may have been others. */
    boolean isGuessed() {
        return isGuessed;
    }

    PartnershipId partnership() {
        return new PartnershipId(partnershipId);
    }

    String fileName() {
        return fileName;
    }
}
