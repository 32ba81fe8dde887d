package nl.bijrijder.company;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PartnershipId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a partnership's companies are and whom to call there, for those who keep no files on them. */
@Service
@Transactional(readOnly = true)
public class CompanyDirectory {

    private final CompanyRepository companies;
    private final CompanyContactRepository contacts;
    private final CompanyPolicy policy;

    CompanyDirectory(CompanyRepository companies, CompanyContactRepository contacts, CompanyPolicy policy) {
        this.companies = companies;
        this.contacts = contacts;
        this.policy = policy;
    }

    /** The companies of the partnership by name, for a member of one of its teams; to anybody else there are none. */
    public List<CompanyCard> companies(CurrentUser user, PartnershipId partnership) {
        return policy.mayChoose(user, partnership)
                ? companies.list(Set.of(partnership.value())).stream()
                        .map(CompanyCard::of)
                        .toList()
                : List.of();
    }

    /** Everybody to call at those companies by name, for the same people. */
    public List<ContactSummary> contacts(CurrentUser user, PartnershipId partnership) {
        return policy.mayChoose(user, partnership)
                ? contacts.list(Set.of(partnership.value())).stream()
                        .map(CompanyContact::toSummary)
                        .toList()
                : List.of();
    }

    /** The companies with these ids, which the caller was told by something the person may see. One statement. */
    public Map<CompanyId, CompanyCard> cards(Collection<CompanyId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : companies.findAllByIds(ids.stream().map(CompanyId::value).toList()).stream()
                        .map(CompanyCard::of)
                        .collect(Collectors.toMap(CompanyCard::id, Function.identity()));
    }

    /** The people with these ids, which the caller was told in the same way. One statement. */
    public Map<ContactId, ContactSummary> people(Collection<ContactId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : contacts.findAllByIds(ids.stream().map(ContactId::value).toList()).stream()
                        .map(CompanyContact::toSummary)
                        .collect(Collectors.toMap(ContactSummary::id, Function.identity()));
    }
}
