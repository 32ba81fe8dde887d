package nl.bijrijder.visit.day;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.visit.CompanyVisitId;
import org.jspecify.annotations.Nullable;

/** A block of the day of one visit. */
@Entity
@Table(name = "visit_block")
class Block {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID visitId;

    @Embedded
    private BlockContent content;

    /** For JPA only. */
    protected Block() {}

    Block(BlockId id, CompanyVisitId visit, BlockContent content) {
        this.id = id.value();
        this.visitId = visit.value();
        this.content = content;
    }

    /** Tells it differently; doing so again changes nothing. */
    void change(int openedVersion, BlockContent other) {
        if (!content.equals(other)) {
            StaleVersion.refuse(openedVersion, version());
            content = other;
        }
    }

    boolean isOf(CompanyVisitId visit) {
        return visitId.equals(visit.value());
    }

    BlockContent content() {
        return content;
    }

    BlockSummary toSummary() {
        return new BlockSummary(new BlockId(id), version(), content);
    }

    private int version() {
        return Objects.requireNonNullElse(version, 0);
    }
}
