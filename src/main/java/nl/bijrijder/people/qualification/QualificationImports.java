package nl.bijrijder.people.qualification;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.platform.web.PageOf;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings in a new national list in two steps: a preview that changes nothing, then exactly what the preview said. */
@Service
@Transactional(readOnly = true)
public class QualificationImports {

    private static final int LONGEST_FILE_NAME = 200;
    private static final List<ImportOutcome> SHOWN =
            List.of(ImportOutcome.REFUSED, ImportOutcome.CHANGED, ImportOutcome.NEW);

    private final QualificationImportRepository imports;
    private final QualificationRepository qualifications;
    private final QualificationPolicy policy;
    private final Clock clock;

    QualificationImports(
            QualificationImportRepository imports,
            QualificationRepository qualifications,
            QualificationPolicy policy,
            Clock clock) {
        this.imports = imports;
        this.qualifications = qualifications;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Reads an uploaded file and keeps what an import of it would do. Asking again with the same id changes nothing.
     *
     * @throws RuleBroken when it is no list of qualifications
     */
    @Transactional
    public ImportId upload(CurrentUser user, ImportId id, String fileName, byte[] content) {
        policy.requireKeeping(user);
        if (!imports.existsById(id.value())) {
            var rows = QualificationFile.read(content);
            var known = byCrebo(
                    rows.stream().map(FileRow::facts).filter(Objects::nonNull).map(QualificationFacts::crebo));
            imports.deleteExpired(clock.instant());
            imports.save(new QualificationImport(
                    id,
                    user.account(),
                    shorten(fileName),
                    clock.instant(),
                    rows.stream()
                            .map(row -> ImportRow.compare(
                                    row,
                                    row.facts() == null
                                            ? null
                                            : known.get(row.facts().crebo())))
                            .toList()));
        }
        return id;
    }

    /** What the import will do, or did. */
    ImportPreview preview(CurrentUser user, ImportId id, int page) {
        var list = find(user, id);
        var counts = list.rows().stream().collect(Collectors.groupingBy(ImportRow::outcome, Collectors.counting()));
        var shown = list.rows().stream()
                .filter(row -> SHOWN.contains(row.outcome()))
                .sorted(Comparator.comparing(row -> SHOWN.indexOf(row.outcome())))
                .toList();
        var request = PageOf.request(page);
        var from = (int) Math.min(request.getOffset(), shown.size());
        var slice = shown.subList(from, Math.min(from + PageOf.SIZE, shown.size()));
        var known = byCrebo(
                slice.stream().map(ImportRow::content).filter(Objects::nonNull).map(QualificationFacts::crebo));
        var before = known.values().stream()
                .map(Qualification::facts)
                .collect(Collectors.toMap(QualificationFacts::crebo, Function.identity()));
        return new ImportPreview(
                id,
                list.fileName(),
                list.isApplied(),
                counts,
                PageOf.of(new PageImpl<>(slice, request, shown.size()), row -> PreviewRow.of(row, before)));
    }

    /**
     * Does what the preview said, all of it or nothing. Confirming twice changes nothing; a qualification that is not in the
     * file is left alone.
     *
     * @throws RuleBroken when the list changed since the preview, or the preview is too old
     */
    @Transactional
    public void confirm(CurrentUser user, ImportId id) {
        var list = find(user, id);
        if (list.isApplied()) {
            return;
        }
        list.apply(clock.instant());
        var work = list.rows().stream()
                .filter(row -> row.is(ImportOutcome.NEW) || row.is(ImportOutcome.CHANGED))
                .toList();
        var known = byCrebo(work.stream().map(row -> row.facts().crebo()));
        for (var row : work) {
            take(row, known.get(row.facts().crebo()));
        }
    }

    private void take(ImportRow row, @Nullable Qualification known) {
        if (!row.fits(known)) {
            throw ImportRefused.outdated();
        }
        if (known == null) {
            qualifications.save(new Qualification(QualificationId.random(), row.facts()));
        } else {
            known.take(row.facts());
        }
    }

    private QualificationImport find(CurrentUser user, ImportId id) {
        policy.requireKeeping(user);
        return imports.findById(id.value())
                .filter(list -> list.belongsTo(user.account()))
                .orElseThrow(NotFound::new);
    }

    private Map<String, Qualification> byCrebo(Stream<String> crebos) {
        var wanted = crebos.distinct().toList();
        return wanted.isEmpty()
                ? Map.of()
                : qualifications.findByCrebos(wanted).stream()
                        .collect(Collectors.toMap(Qualification::crebo, Function.identity()));
    }

    private static String shorten(String fileName) {
        var line = PlainText.line(fileName);
        var named = line.isEmpty() ? "qualifications.csv" : line;
        return named.length() <= LONGEST_FILE_NAME ? named : named.substring(0, LONGEST_FILE_NAME);
    }

    /**
     * What an import will do before it does it.
     *
     * @param fileName name of the uploaded file
     * @param applied whether it was confirmed already
     * @param counts how many rows have each outcome
     * @param rows one page of them: refused first, then changed, then new; unchanged ones are only counted
     */
    record ImportPreview(
            ImportId id, String fileName, boolean applied, Map<ImportOutcome, Long> counts, PageOf<PreviewRow> rows) {

        /** How many rows have this outcome. */
        public long count(String outcome) {
            return counts.getOrDefault(ImportOutcome.valueOf(outcome), 0L);
        }

        /** Whether confirming would do anything. */
        public boolean hasWork() {
            return count("NEW") + count("CHANGED") > 0;
        }
    }

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
                        row.line(),
                        row.outcome(),
                        Objects.requireNonNullElse(row.shown(), ""),
                        row.refusal(),
                        List.of());
            }
            var facts = row.facts();
            var before = known.get(facts.crebo());
            var changes =
                    row.is(ImportOutcome.CHANGED) && before != null ? changes(before, facts) : List.<FieldChange>of();
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
}
