package nl.bijrijder.company;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.bijrijder.platform.web.PageOf;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PartnershipId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the companies of a partnership and the people to call there. */
@Service
@Transactional(readOnly = true)
public class Companies {

    private final CompanyRepository companies;
    private final CompanyContactRepository contacts;
    private final CompanyPolicy policy;

    Companies(CompanyRepository companies, CompanyContactRepository contacts, CompanyPolicy policy) {
        this.companies = companies;
        this.contacts = contacts;
        this.policy = policy;
    }

    /** Opens a file on a company. Asking again with the same id changes nothing. */
    @Transactional
    public CompanyId add(CurrentUser user, AddCompany command) {
        policy.requireKeeping(user, command.partnership());
        if (!companies.existsById(command.id().value())) {
            companies.save(Company.open(command));
        }
        return command.id();
    }

    /** Changes what is known of a company, as read at this version. */
    @Transactional
    public void change(CurrentUser user, CompanyId id, int version, CompanyFacts facts) {
        load(user, id).change(version, facts);
    }

    /**
     * The company says itself where it is, as read at this version; for callers that know it is the company. Answers whether
     * that changed anything.
     */
    @Transactional
    public boolean locate(CompanyId id, int version, CompanyAddress address) {
        var company =
                companies.findAllByIds(List.of(id.value())).stream().findFirst().orElseThrow(NotFound::new);
        var before = company.toSummary().facts();
        company.locate(version, address);
        return !company.toSummary().facts().equals(before);
    }

    /** Adds somebody to call. Asking again with the same id changes nothing. */
    @Transactional
    public ContactId addContact(CurrentUser user, AddContact command) {
        load(user, command.company());
        if (!contacts.existsById(command.id().value())) {
            contacts.save(CompanyContact.introduce(command));
        }
        return command.id();
    }

    /** Changes how to reach somebody, as read at this version. */
    @Transactional
    public void changeContact(CurrentUser user, CompanyId company, ContactId id, int version, ContactFacts facts) {
        loadContact(user, company, id).change(version, facts);
    }

    /**
     * One company, for those who lead a team of its partnership.
     *
     * @throws NotFound when there is none, or it is another partnership's
     */
    public CompanySummary find(CurrentUser user, CompanyId id) {
        return load(user, id).toSummary();
    }

    /** One contact of a company this person keeps. */
    public ContactSummary contact(CurrentUser user, CompanyId company, ContactId id) {
        return loadContact(user, company, id).toSummary();
    }

    /** The people to call at a company this person keeps, by name. */
    public List<ContactSummary> contacts(CurrentUser user, CompanyId company) {
        load(user, company);
        return contacts.findByCompany(company.value()).stream()
                .map(CompanyContact::toSummary)
                .toList();
    }

    /** The companies among these that this person keeps, by id. */
    public Map<CompanyId, CompanySummary> find(CurrentUser user, Collection<CompanyId> ids) {
        var own = partnerships(user);
        return ids.isEmpty() || own.isEmpty()
                ? Map.of()
                : companies.findAllByIds(ids.stream().map(CompanyId::value).toList(), own).stream()
                        .map(Company::toSummary)
                        .collect(Collectors.toMap(CompanySummary::id, Function.identity()));
    }

    /**
     * How these companies are called, and nothing else of their files: for those who go there. One statement, however many
     * ids.
     */
    public Map<CompanyId, String> namesOf(Collection<CompanyId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : companies.findNames(ids.stream().map(CompanyId::value).toList()).stream()
                        .collect(Collectors.toMap(
                                named -> new CompanyId(named.getId()), CompanyRepository.Named::getName));
    }

    /** All companies this person keeps, by name, to choose from. */
    public List<CompanySummary> list(CurrentUser user) {
        return companies.list(partnerships(user)).stream()
                .map(Company::toSummary)
                .toList();
    }

    /** Everybody to call at the companies this person keeps, by name. */
    public List<ContactSummary> allContacts(CurrentUser user) {
        return contacts.list(partnerships(user)).stream()
                .map(CompanyContact::toSummary)
                .toList();
    }

    /** How many companies this person keeps: as many as the list shows. */
    public long count(CurrentUser user) {
        return companies.count(partnerships(user));
    }

    /** The partnerships whose companies this person keeps. */
    public Set<PartnershipId> partnershipsOf(CurrentUser user) {
        return policy.partnershipsOf(user);
    }

    /** Companies with these letters in name, town or sector, accents or not. */
    PageOf<CompanySummary> search(CurrentUser user, String words, int page) {
        return PageOf.of(
                companies.search(partnerships(user), containing(words), PageOf.request(page)), Company::toSummary);
    }

    /** Other companies of the partnership that are called the same, accents and capitals aside. */
    List<CompanySummary> namesakes(CompanySummary company) {
        return companies
                .findNamesakes(company.partnership().value(), company.id().value(), company.name())
                .stream()
                .map(Company::toSummary)
                .toList();
    }

    private Company load(CurrentUser user, CompanyId id) {
        return companies.find(id.value(), partnerships(user)).orElseThrow(NotFound::new);
    }

    private CompanyContact loadContact(CurrentUser user, CompanyId company, ContactId id) {
        load(user, company);
        return contacts.findById(id.value())
                .filter(contact -> contact.company().equals(company))
                .orElseThrow(NotFound::new);
    }

    private Set<UUID> partnerships(CurrentUser user) {
        return policy.partnershipsOf(user).stream().map(PartnershipId::value).collect(Collectors.toSet());
    }

    private static String containing(String words) {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
