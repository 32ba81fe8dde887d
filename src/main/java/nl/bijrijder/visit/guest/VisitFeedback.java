package nl.bijrijder.visit.guest;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.Statement;
import org.jspecify.annotations.Nullable;

/** How a visit was for the company. */
@Entity
class VisitFeedback {

    @Id
    private UUID visitId;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private Opinion.Went went;

    @Enumerated(EnumType.STRING)
    private Opinion.Prepared prepared;

    @Enumerated(EnumType.STRING)
    private Opinion.Again again;

    private @Nullable String words;

    @Embedded
    private Statement said;

    /** For JPA only. */
    protected VisitFeedback() {}

    VisitFeedback(CompanyVisitId visit, Opinion opinion, Statement said) {
        this.visitId = visit.value();
        take(opinion, said);
    }

    /** The company thinks otherwise of it. */
    void change(int openedVersion, Opinion opinion, Statement by) {
        StaleVersion.refuse(openedVersion, Objects.requireNonNullElse(version, 0));
        take(opinion, by);
    }

    CompanyVisitId visit() {
        return new CompanyVisitId(visitId);
    }

    Opinion opinion() {
        return new Opinion(went, prepared, again, words);
    }

    FeedbackSummary toSummary() {
        return new FeedbackSummary(Objects.requireNonNullElse(version, 0), opinion(), said);
    }

    private void take(Opinion opinion, Statement by) {
        went = opinion.went();
        prepared = opinion.prepared();
        again = opinion.again();
        words = opinion.words();
        said = by;
    }
}
