package nl.bijrijder.people.qualification;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the preview shows of one row: what happens to it, and in which fields or why not. */
record PreviewRow(
        long line,
        ImportOutcome outcome,
        String title,
        @Nullable String refusal,
        List<FieldChange> changes) {

    static PreviewRow of(ImportRow row, Map<String, QualificationFacts> known) {
        if (row.refusal() != null) {
            return new PreviewRow(
                    row.line(), row.outcome(), Objects.requireNonNullElse(row.shown(), ""), row.refusal(), List.of());
        }
        var facts = row.facts();
        var before = known.get(facts.crebo());
        var changes = row.is(ImportOutcome.CHANGED) && before != null ? changes(before, facts) : List.<FieldChange>of();
        var title = "%s %s · mbo %d".formatted(facts.crebo(), facts.name(), facts.level());
        return new PreviewRow(row.line(), row.outcome(), title, null, changes);
    }

    private static List<FieldChange> changes(QualificationFacts from, QualificationFacts to) {
        return Stream.of(
                        new FieldChange("people.qualification.name", from.name(), to.name()),
                        new FieldChange("people.qualification.dossier", dossier(from), dossier(to)),
                        new FieldChange("people.qualification.level", "" + from.level(), "" + to.level()),
                        new FieldChange("people.qualification.pathways", pathways(from), pathways(to)),
                        new FieldChange("people.qualification.domain", from.domain(), to.domain()))
                .filter(change -> !change.from().equals(change.to()))
                .toList();
    }

    private static String dossier(QualificationFacts facts) {
        return facts.dossierCrebo() + " " + facts.dossierName();
    }

    private static String pathways(QualificationFacts facts) {
        return facts.bol() && facts.bbl() ? "BOL/BBL" : facts.bol() ? "BOL" : "BBL";
    }

    /**
     * What an import changes in one field.
     *
     * @param key message key of the field's name
     */
    record FieldChange(String key, String from, String to) {}
}
