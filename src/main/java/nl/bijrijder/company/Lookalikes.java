package nl.bijrijder.company;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the company somebody is adding among those the partnership has: one file per company, never two by accident. */
@Service
@Transactional(readOnly = true)
public class Lookalikes {

    private static final int LONGEST = 200;

    private final CompanyRepository companies;
    private final CompanyPolicy policy;

    Lookalikes(CompanyRepository companies, CompanyPolicy policy) {
        this.companies = companies;
        this.policy = policy;
    }

    /**
     * The companies with the same name, number, website or address, apart from the one with this id itself; of a partnership
     * whose companies this person does not keep there are none.
     */
    public List<Lookalike> of(CurrentUser user, PartnershipId partnership, CompanyId self, CompanyFacts facts) {
        return policy.partnershipsOf(user).contains(partnership)
                ? find(
                        partnership,
                        self,
                        facts.name(),
                        facts.phone(),
                        facts.website(),
                        facts.postcode(),
                        facts.street(),
                        false)
                : List.of();
    }

    /**
     * What each line of a list is called without its accents, signs and legal form, and which companies or lines before it it may
     * be. One statement, however many lines; for callers that know the person keeps the partnership's companies.
     */
    public List<OnLine> onLines(PartnershipId partnership, List<Line> lines) {
        return companies
                .findOnLines(
                        partnership.value(),
                        column(lines, Line::name),
                        column(lines, Line::phone),
                        column(lines, Line::website),
                        column(lines, Line::postcode),
                        column(lines, Line::street),
                        column(lines, Line::email))
                .stream()
                .map(row -> new OnLine(
                        row.getPlace() - 1,
                        orEmpty(row.getNameKey()),
                        row.getId() == null ? null : new CompanyId(row.getId()),
                        row.getEarlier() == null ? null : row.getEarlier() - 1,
                        Lookalike.Why.valueOf(row.getWhy())))
                .toList();
    }

    private static String[] column(List<Line> lines, Function<Line, @Nullable String> of) {
        return lines.stream().map(line -> orEmpty(of.apply(line))).toArray(String[]::new);
    }

    /** One line of a list: what is known of it. */
    public record Line(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String website,
            @Nullable String postcode,
            @Nullable String street,
            @Nullable String email) {}

    /**
     * A company, or a line before it, that may be the one on a line.
     *
     * @param place of the line in the list, from 0
     * @param company null when there is none by the name, or it is a line
     * @param earlier place of the line before it that has another name
     */
    public record OnLine(
            int place,
            String nameKey,
            @Nullable CompanyId company,
            @Nullable Integer earlier,
            Lookalike.Why why) {}

    /** What looks alike while somebody types, also when the name is only nearly alike. */
    List<Lookalike> whileTyping(CurrentUser user, TypedCompany typed) {
        return policy.partnershipsOf(user).stream()
                .filter(partnership ->
                        typed.partnership() == null || partnership.toString().equals(typed.partnership()))
                .flatMap(partnership -> find(
                        partnership,
                        CompanyId.random(),
                        line(typed.anyName()),
                        line(typed.anyPhone()),
                        line(typed.facts().website()),
                        CompanyAddress.spaced(line(typed.facts().postcode())),
                        line(typed.facts().street()),
                        true)
                        .stream())
                .toList();
    }

    private List<Lookalike> find(
            PartnershipId partnership,
            CompanyId self,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String website,
            @Nullable String postcode,
            @Nullable String street,
            boolean similar) {
        return companies
                .findLookalikes(
                        partnership.value(),
                        self.value(),
                        orEmpty(name),
                        orEmpty(phone),
                        orEmpty(website),
                        orEmpty(postcode),
                        orEmpty(street),
                        similar)
                .stream()
                .map(row -> new Lookalike(
                        new CompanyId(row.getId()), row.getName(), row.getTown(), Lookalike.Why.valueOf(row.getWhy())))
                .toList();
    }

    private static @Nullable String line(@Nullable String typed) {
        return typed == null ? null : PlainText.lineOrNull(typed.substring(0, Math.min(typed.length(), LONGEST)));
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
