package nl.bijrijder.company.list;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.bijrijder.company.Companies;
import nl.bijrijder.company.CompanySummary;
import nl.bijrijder.company.ContactSummary;
import nl.bijrijder.company.Lookalikes;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PartnershipId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares the lines of a list to what the partnership has. */
@Component
@Transactional(readOnly = true)
class ListPlanner {

    private final Companies companies;
    private final Lookalikes lookalikes;
    private final LineReader reader;

    ListPlanner(Companies companies, Lookalikes lookalikes, LineReader reader) {
        this.companies = companies;
        this.lookalikes = lookalikes;
        this.reader = reader;
    }

    /**
     * What an import of these lines will do now. A fixed number of statements, however many lines.
     *
     * @param added the lines whose company is added though it looks like another; of no influence on what the plan says
     */
    ListPlan plan(CurrentUser user, PartnershipId partnership, List<FileLine> lines, Set<Long> added) {
        var known = companies.list(user).stream()
                .filter(company -> company.partnership().equals(partnership))
                .collect(Collectors.toMap(CompanySummary::id, Function.identity()));
        var contacts = companies.allContacts(user).stream().collect(Collectors.groupingBy(ContactSummary::company));
        var found = lookalikes
                .onLines(
                        partnership,
                        lines.stream()
                                .map(line -> new Lookalikes.Line(
                                        line.cell(Column.NAME),
                                        line.cell(Column.PHONE),
                                        line.cell(Column.WEBSITE),
                                        line.cell(Column.POSTCODE),
                                        line.cell(Column.STREET),
                                        line.cell(Column.EMAIL)))
                                .toList())
                .stream()
                .collect(Collectors.groupingBy(Lookalikes.OnLine::place));
        return new Reading(user, partnership, known, contacts, reader, added).over(lines, found);
    }
}
