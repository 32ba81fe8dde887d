package nl.bijrijder.people.qualification;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of an uploaded list and what the import will do with it; the content is null exactly when it is refused. */
@Embeddable
record ImportRow(
        long line,
        @Enumerated(EnumType.STRING) ImportOutcome outcome,
        @Embedded @Nullable QualificationFacts content,
        @Nullable Integer baseVersion,
        @Nullable String refusal,
        @Nullable String shown) {

    /** Compares a row of the file to what is known of its crebo now. */
    static ImportRow compare(FileRow row, @Nullable Qualification known) {
        var facts = row.facts();
        return facts == null
                ? new ImportRow(row.line(), ImportOutcome.REFUSED, null, null, row.refusal(), row.shown())
                : new ImportRow(
                        row.line(), outcome(facts, known), facts, known == null ? null : known.version(), null, null);
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
        return Objects.requireNonNull(content);
    }
}
