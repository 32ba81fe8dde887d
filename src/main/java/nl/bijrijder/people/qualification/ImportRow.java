package nl.bijrijder.people.qualification;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of an uploaded list and what the import will do with it; the facts are null exactly when it is refused. */
@Embeddable
record ImportRow(
        long line,
        @Enumerated(EnumType.STRING) ImportOutcome outcome,
        @Nullable String crebo,
        @Nullable String name,
        @Nullable String dossierCrebo,
        @Nullable String dossierName,
        @Nullable Integer level,
        @Nullable Boolean bol,
        @Nullable Boolean bbl,
        @Nullable String domain,
        @Nullable Integer baseVersion,
        @Nullable String refusal,
        @Nullable String shown) {

    /** Compares a row of the file to what is known of its crebo now. */
    static ImportRow compare(FileRow row, @Nullable Qualification known) {
        var facts = row.facts();
        if (facts == null) {
            return new ImportRow(
                    row.line(),
                    ImportOutcome.REFUSED,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    row.refusal(),
                    row.shown());
        }
        return new ImportRow(
                row.line(),
                outcome(facts, known),
                facts.crebo(),
                facts.name(),
                facts.dossierCrebo(),
                facts.dossierName(),
                facts.level(),
                facts.bol(),
                facts.bbl(),
                facts.domain(),
                known == null ? null : known.version(),
                null,
                null);
    }

    private static ImportOutcome outcome(QualificationFacts facts, @Nullable Qualification known) {
        if (known == null) {
            return ImportOutcome.NEW;
        }
        return known.facts().equals(facts) ? ImportOutcome.UNCHANGED : ImportOutcome.CHANGED;
    }

    boolean is(ImportOutcome other) {
        return outcome == other;
    }

    /** Whether what is known of the crebo is still what the row was compared to. */
    boolean fits(@Nullable Qualification known) {
        return known == null ? baseVersion == null : Objects.equals(baseVersion, known.version());
    }

    /** What the file says; only of a row that is not refused. */
    QualificationFacts facts() {
        return new QualificationFacts(
                Objects.requireNonNull(crebo),
                Objects.requireNonNull(name),
                Objects.requireNonNull(dossierCrebo),
                Objects.requireNonNull(dossierName),
                Objects.requireNonNull(level),
                Objects.requireNonNull(bol),
                Objects.requireNonNull(bbl),
                Objects.requireNonNull(domain));
    }
}
