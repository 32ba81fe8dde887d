package nl.bijrijder.visit.guest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.bijrijder.company.CompanyDirectory;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.company.ContactSummary;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.SecretToken;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.VisitWitness;
import nl.bijrijder.visit.Visits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out, takes back and recognises the links with which a company opens the pages of one visit. */
@Service
@Transactional(readOnly = true)
public class GuestLinks {

    private final GuestLinkRepository links;
    private final GuestActRepository acts;
    private final Visits visits;
    private final CompanyDirectory directory;
    private final Clock clock;

    GuestLinks(
            GuestLinkRepository links,
            GuestActRepository acts,
            Visits visits,
            CompanyDirectory directory,
            Clock clock) {
        this.links = links;
        this.acts = acts;
        this.visits = visits;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * A new link for somebody at the company, to put in a mail. The secret is known only to who asks: its address is {@code {base}/guest/{secret}}.
     *
     * @throws NotFound when the contact is not of the visit's company
     */
    @Transactional
    public String open(VisitSummary visit, ContactId contact) {
        return make(GuestLinkId.random(), visit, contact, null).text();
    }

    /**
     * A new link that a team leader hands over in person. Asked again with the same id it is the same link with another
     * secret.
     *
     * @throws NotFound when the visit is not theirs, or the contact not of its company
     */
    @Transactional
    SecretToken make(CurrentUser user, CompanyVisitId id, GuestLinkId link, ContactId contact) {
        var visit = visits.led(user, id);
        var before = links.findById(link.value());
        if (before.isEmpty()) {
            return make(link, visit, contact, user.account());
        }
        var token = SecretToken.random();
        before.filter(known -> known.visit().equals(id)
                        && known.contact().equals(contact)
                        && user.account().equals(known.madeBy())
                        && !known.isRevoked())
                .orElseThrow(NotFound::new)
                .renew(token);
        return token;
    }

    /** The link opens nothing any more. Once is enough. */
    @Transactional
    void revoke(CurrentUser user, CompanyVisitId id, GuestLinkId link) {
        var visit = visits.led(user, id);
        links.findById(link.value())
                .filter(known -> known.visit().equals(visit.id()))
                .orElseThrow(NotFound::new)
                .revoke(clock.instant());
    }

    /** The links of somebody at the company who has nothing to do with the visit any more open nothing; for callers that know that. */
    @Transactional
    public void close(VisitWitness visit, ContactId contact) {
        links.findByVisitIdOrderByMadeAtDescIdAsc(visit.visit().value()).stream()
                .filter(link -> link.contact().equals(contact))
                .forEach(link -> link.revoke(clock.instant()));
    }

    /** The links of a visit this person leads, newest first. */
    List<GuestLinkRow> list(CurrentUser user, CompanyVisitId id) {
        var visit = visits.led(user, id);
        var found = links.findByVisitIdOrderByMadeAtDescIdAsc(id.value());
        var people = directory.people(found.stream().map(GuestLink::contact).collect(Collectors.toSet()));
        var used = acts.findLastByVisit(id.value()).stream()
                .collect(Collectors.toMap(GuestActRepository.LastUse::getLink, GuestActRepository.LastUse::getMoment));
        return found.stream()
                .map(link -> new GuestLinkRow(
                        link.id(),
                        name(people.get(link.contact())),
                        link.madeAt(),
                        link.madeBy() == null,
                        link.lastDay(visit),
                        used.get(link.id().value()),
                        state(link, visit)))
                .toList();
    }

    /** Whom at the company a link can be made for. */
    List<ContactSummary> contacts(CurrentUser user, CompanyVisitId id) {
        var visit = visits.led(user, id);
        return directory.contacts(user, visit.partnership()).stream()
                .filter(contact -> contact.company().equals(visit.company()))
                .toList();
    }

    /** Whether nobody was given a link of this visit yet. */
    public boolean isWithout(VisitWitness visit) {
        return links.findByVisitIdOrderByMadeAtDescIdAsc(visit.visit().value()).isEmpty();
    }

    /** The visits among these of which somebody of the company was given a link that was not taken back; one statement. */
    Set<CompanyVisitId> handedOut(Collection<CompanyVisitId> visits) {
        return links
                .findVisitsWithOne(visits.stream().map(CompanyVisitId::value).toList())
                .stream()
                .map(CompanyVisitId::new)
                .collect(Collectors.toSet());
    }

    /** Who was ever given a link of this visit; for callers that know who asks. */
    public Set<ContactId> holders(VisitWitness visit) {
        return links.findByVisitIdOrderByMadeAtDescIdAsc(visit.visit().value()).stream()
                .map(GuestLink::contact)
                .collect(Collectors.toSet());
    }

    /** How many links of a visit open something today; for callers that know who asks. */
    long countOpen(VisitSummary visit) {
        return links.findByVisitIdOrderByMadeAtDescIdAsc(visit.id().value()).stream()
                .filter(link -> link.opens(visit, today()))
                .count();
    }

    /** Which link has this secret, when it opens something today. Changes nothing: machines open links too. */
    Optional<GuestLinkId> find(SecretToken token) {
        return links.findByTokenHash(token.fingerprint()).filter(this::opens).map(GuestLink::id);
    }

    /** Who holds the link with this secret, when it opens something today. */
    public Optional<Guest> holder(String secret) {
        var token = new SecretToken(secret);
        return find(token).flatMap(link -> enter(link, token));
    }

    /** Who holds this link with this secret. */
    Optional<Guest> enter(GuestLinkId id, SecretToken token) {
        return links.findByTokenHash(token.fingerprint())
                .filter(link -> link.id().equals(id) && opens(link))
                .map(link -> new Guest(link.id(), link.visit(), link.contact()));
    }

    /** A link for somebody who is not of the visit's company any more opens nothing: the visit may have moved elsewhere. */
    private boolean opens(GuestLink link) {
        var visit = visits.of(link);
        return link.opens(visit, today()) && isOf(visit, link.contact());
    }

    private SecretToken make(GuestLinkId id, VisitSummary visit, ContactId contact, @Nullable AccountId by) {
        if (!isOf(visit, contact)) {
            throw new NotFound();
        }
        var token = SecretToken.random();
        links.save(new GuestLink(id, visit.id(), contact, token, by, clock.instant()));
        return token;
    }

    private boolean isOf(VisitSummary visit, ContactId contact) {
        var person = directory.people(List.of(contact)).get(contact);
        return person != null && person.company().equals(visit.company());
    }

    private GuestLinkRow.State state(GuestLink link, VisitSummary visit) {
        if (link.isRevoked()) {
            return GuestLinkRow.State.REVOKED;
        }
        return link.opens(visit, today()) ? GuestLinkRow.State.OPEN : GuestLinkRow.State.EXPIRED;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String name(@Nullable ContactSummary contact) {
        return contact == null ? "" : contact.facts().name();
    }
}
