package nl.bijrijder.companylist;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.company.Companies;
import nl.bijrijder.company.ContactSummary;
import nl.bijrijder.organisation.PartnershipId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.web.PageOf;
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
                        ? contacts.get(company.id()).stream().map(contact -> ListWords.line(company, contact))
                        : Stream.<EnumMap<Column, String>>of(ListWords.line(company, null)))
                .toList());
    }

    /**
     * Keeps an uploaded file until it is confirmed. Asking again with the same id changes nothing.
     *
     * @throws ListRefused when it is no list of companies
     */
    @Transactional
    void upload(CurrentUser user, ListImportId id, PartnershipId partnership, String fileName, byte[] content) {
        requireKeeping(user, partnership);
        if (!imports.existsById(id.value())) {
            if (content.length > ListFile.MOST_BYTES) {
                throw ListRefused.tooLarge();
            }
            var text = FileText.of(content);
            if (text.isBlank()) {
                throw ListRefused.empty();
            }
            ListFile.read(text);
            imports.deleteExpired(clock.instant());
            imports.save(new ListImport(id, user.account(), partnership, shorten(fileName), text, clock.instant()));
        }
    }

    /** What the import will do as things are now. */
    ListPreview preview(CurrentUser user, ListImportId id, int page) {
        var list = imports.findById(id.value())
                .filter(found -> found.belongsTo(user.account()))
                .orElseThrow(NotFound::new);
        requireKeeping(user, list.partnership());
        var plan =
                list.content().map(text -> plan(user, list, text)).orElseGet(() -> new ListPlan(List.of(), List.of()));
        return new ListPreview(
                id,
                list.fileName(),
                list.isApplied(),
                list.isApplied() ? Map.of() : plan.counts(),
                PageOf.of(plan.shown(), page),
                plan.seen());
    }

    /**
     * Does what the preview said, all of it or nothing. Confirming twice does it once.
     *
     * @param seen what the preview gave along
     * @throws StaleVersion when it would do something else by now, or too much time went by
     */
    @Transactional
    void confirm(CurrentUser user, ListImportId id, String seen) {
        var list = imports.lock(id.value())
                .filter(found -> found.belongsTo(user.account()))
                .orElseThrow(NotFound::new);
        requireKeeping(user, list.partnership());
        if (list.isApplied()) {
            return;
        }
        var plan = list.content().map(text -> plan(user, list, text)).orElseThrow(StaleVersion::new);
        if (list.isExpired(clock.instant()) || !plan.seen().equals(seen)) {
            throw new StaleVersion();
        }
        plan.work().forEach(piece -> piece.accept(companies));
        list.apply(clock.instant());
    }

    private ListPlan plan(CurrentUser user, ListImport list, String text) {
        return planner.plan(user, list.partnership(), ListFile.read(text));
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
}
