package nl.bijrijder.company.list;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.company.Companies;
import nl.bijrijder.company.ContactSummary;
import nl.bijrijder.platform.web.form.FileText;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the companies of a partnership to a file, and takes a file back in two steps: a preview that changes nothing, then
 * exactly what the preview said. For who keeps the companies' files.
 */
@Service
@Transactional(readOnly = true)
class CompanyLists {

    private static final int LONGEST_FILE_NAME = 200;

    private final Companies companies;
    private final ListPlanner planner;
    private final ListImportRepository imports;
    private final Clock clock;

    CompanyLists(Companies companies, ListPlanner planner, ListImportRepository imports, Clock clock) {
        this.companies = companies;
        this.planner = planner;
        this.imports = imports;
        this.clock = clock;
    }

    /** The file: a line for everybody to call, and one for a company where nobody is. */
    byte[] write(CurrentUser user, PartnershipId partnership) {
        requireKeeping(user, partnership);
        var contacts = companies.allContacts(user).stream().collect(Collectors.groupingBy(ContactSummary::company));
        return ListFile.write(companies.list(user).stream()
                .filter(company -> company.partnership().equals(partnership))
                .flatMap(company -> contacts.containsKey(company.id())
                        ? contacts.get(company.id()).stream().map(contact -> CompanyListText.line(company, contact))
                        : Stream.<EnumMap<Column, String>>of(CompanyListText.line(company, null)))
                .toList());
    }

    /**
     * Keeps an uploaded file until it is confirmed. Asking again with the same id changes nothing.
     *
     * @throws RuleBroken when it is no list of companies
     */
    @Transactional
    void upload(CurrentUser user, ListImportId id, PartnershipId partnership, String fileName, byte[] content) {
        requireKeeping(user, partnership);
        if (!imports.existsById(id.value())) {
            if (content.length > ListFile.MOST_BYTES) {
                throw ListRefused.tooLarge();
            }
            if (FileText.isPacked(content)) {
                throw ListRefused.spreadsheet();
            }
            var text = FileText.of(content).orElseThrow(ListRefused::unreadable);
            if (text.text().isBlank()) {
                throw ListRefused.empty();
            }
            ListFile.read(text.text());
            imports.deleteExpired(clock.instant());
            imports.save(new ListImport(id, user.account(), partnership, shorten(fileName), text, clock.instant()));
        }
    }

    /** What the import will do as things are now. */
    ListPreview preview(CurrentUser user, ListImportId id) {
        var list = imports.findById(id.value())
                .filter(found -> found.belongsTo(user.account()))
                .orElseThrow(NotFound::new);
        requireKeeping(user, list.partnership());
        var lines = list.content().map(ListFile::read).orElse(List.of());
        var plan = planner.plan(user, list.partnership(), lines, Set.of());
        return new ListPreview(
                id,
                list.fileName(),
                list.isApplied(),
                list.isGuessed() && !list.isApplied(),
                CompanyListText.special(lines),
                plan.counts(),
                plan.lookalikes(),
                plan.shown(),
                plan.seen());
    }

    /**
     * Does what the preview said, all of it or nothing. Confirming twice does it once.
     *
     * @param seen what the preview gave along
     * @param added the lines whose company is added though it looks like another
     * @throws RuleBroken when there is nothing to do; the list waits on
     * @throws StaleVersion when it would do something else by now, or too much time went by
     */
    @Transactional
    void confirm(CurrentUser user, ListImportId id, String seen, Set<Long> added) {
        var list = imports.lock(id.value())
                .filter(found -> found.belongsTo(user.account()))
                .orElseThrow(NotFound::new);
        requireKeeping(user, list.partnership());
        if (list.isApplied()) {
            return;
        }
        var lines = list.content().map(ListFile::read).orElseThrow(StaleVersion::new);
        var plan = planner.plan(user, list.partnership(), lines, added);
        if (list.isExpired(clock.instant()) || !plan.seen().equals(seen)) {
            throw new StaleVersion();
        }
        if (plan.work().isEmpty()) {
            throw ListRefused.nothingToDo();
        }
        plan.work().forEach(piece -> piece.accept(companies));
        list.apply(clock.instant());
    }

    private void requireKeeping(CurrentUser user, PartnershipId partnership) {
        if (!companies.partnershipsOf(user).contains(partnership)) {
            throw new NotFound();
        }
    }

    private static String shorten(String fileName) {
        var line = PlainText.line(fileName);
        var named = line.isEmpty() ? "bedrijven.csv" : line;
        return named.length() <= LONGEST_FILE_NAME ? named : named.substring(0, LONGEST_FILE_NAME);
    }

    /**
     * What an import will do before it does it.
     *
     * @param isApplied whether it was confirmed already
     * @param isGuessed whether its special letters may have been others
     * @param example a name with a special letter, as it was read; null when there is none
     * @param lookalikes the lines to decide about
     * @param lines all others of which something is to be told
     * @param seen what goes back with the confirmation: that this was read
     */
    record ListPreview(
            ListImportId id,
            String fileName,
            boolean isApplied,
            boolean isGuessed,
            @Nullable String example,
            Map<Outcome, Long> counts,
            List<PlannedLine> lookalikes,
            List<PlannedLine> lines,
            String seen) {

        public long count(String outcome) {
            return counts.getOrDefault(Outcome.valueOf(outcome), 0L);
        }

        /** Whether confirming could do anything. */
        public boolean hasWork() {
            return count("NEW") + count("CHANGED") + count("LOOKALIKE") > 0;
        }
    }
}
