package nl.bijrijder.visit.guest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.company.CompanyDirectory;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.platform.mail.MailDraft;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.visit.VisitSummary;
import org.springframework.stereotype.Component;

/** Who hears about a visit: the person at the company, who asked, who goes along to keep an eye on the group, and its students. */
@Component
class Addressees {

    private final Accounts accounts;
    private final CompanyDirectory companies;

    Addressees(Accounts accounts, CompanyDirectory companies) {
        this.accounts = accounts;
        this.companies = companies;
    }

    /** The company, and the team. */
    Stream<Addressee> everybody(VisitSummary visit) {
        return Stream.concat(company(visit).stream(), team(visit).stream());
    }

    /** Where those are mailed who have to do with the visit. */
    Set<String> addresses(VisitSummary visit) {
        return everybody(visit).map(Addressee::address).collect(Collectors.toSet());
    }

    /** The person at the company; empty when nobody was named, or has no address. */
    Optional<Addressee> company(VisitSummary visit) {
        var contact = visit.contact();
        if (contact == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(companies.people(List.of(contact)).get(contact))
                .flatMap(person -> Optional.ofNullable(person.facts().email())
                        .map(address -> new Addressee(
                                new MailDraft.Recipient(person.facts().name(), address),
                                Addressee.Relation.COMPANY,
                                contact)));
    }

    /** Who asked the company and who goes along, as far as they still have an account. */
    List<Addressee> team(VisitSummary visit) {
        var ids = Stream.concat(Stream.of(visit.askedBy()), visit.plan().supervisors().stream())
                .distinct()
                .toList();
        var names = accounts.namesOf(ids);
        var found = new ArrayList<Addressee>();
        accounts.addressesOf(ids)
                .forEach((id, address) -> found.add(new Addressee(
                        new MailDraft.Recipient(nameIn(names, id), address.value()), Addressee.Relation.TEAM, null)));
        return found;
    }

    /** Students by the id of their account, as far as they still have one. One statement, however many. */
    SortedMap<String, Addressee> students(Collection<AccountId> ids) {
        var found = new TreeMap<String, Addressee>();
        accounts.addressesOf(ids)
                .forEach((id, address) -> found.put(id.toString(), Addressee.student(address.value())));
        return found;
    }

    /** Name and address of who asked; answers go there. */
    Optional<MailDraft.Recipient> asker(VisitSummary visit) {
        var id = visit.askedBy();
        return Optional.ofNullable(accounts.addressesOf(List.of(id)).get(id))
                .map(address -> new MailDraft.Recipient(nameOf(id), address.value()));
    }

    private String nameOf(AccountId id) {
        return nameIn(accounts.namesOf(List.of(id)), id);
    }

    private static String nameIn(Map<AccountId, PersonName> names, AccountId id) {
        var name = names.get(id);
        return name == null ? "" : name.full();
    }
}
