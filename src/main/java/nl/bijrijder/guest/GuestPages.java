package nl.bijrijder.guest;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.bijrijder.account.Accounts;
import nl.bijrijder.company.CompanyDirectory;
import nl.bijrijder.host.HostProfiles;
import nl.bijrijder.programme.Programmes;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.team.Teams;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.Visits;
import nl.bijrijder.wish.ClassBriefs;
import nl.bijrijder.wish.Promises;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a company reads of a visit, and what a team leader reads of the company's answers. */
@Component
@Transactional(readOnly = true)
class GuestPages {

    private static final Limit TOLD = Limit.of(50);

    private final Visits visits;
    private final CompanyDirectory directory;
    private final HostProfiles hosts;
    private final Teams teams;
    private final Accounts accounts;
    private final Programmes programmes;
    private final ClassBriefs briefs;
    private final Promises promises;
    private final CounterProposalRepository counters;
    private final ClassGuestRepository faces;
    private final ClassGuests guests;
    private final VisitFeedbackRepository opinions;
    private final GuestActRepository acts;
    private final GuestPolicy policy;

    GuestPages(
            Visits visits,
            CompanyDirectory directory,
            HostProfiles hosts,
            Teams teams,
            Accounts accounts,
            Programmes programmes,
            ClassBriefs briefs,
            Promises promises,
            CounterProposalRepository counters,
            ClassGuestRepository faces,
            ClassGuests guests,
            VisitFeedbackRepository opinions,
            GuestActRepository acts,
            GuestPolicy policy) {
        this.visits = visits;
        this.directory = directory;
        this.hosts = hosts;
        this.teams = teams;
        this.accounts = accounts;
        this.programmes = programmes;
        this.briefs = briefs;
        this.promises = promises;
        this.counters = counters;
        this.faces = faces;
        this.guests = guests;
        this.opinions = opinions;
        this.acts = acts;
        this.policy = policy;
    }

    /** Everything on the company's page. */
    GuestPage of(Guest guest) {
        var visit = visits.summary(guest.visit());
        var staff = new HashSet<>(visit.plan().supervisors());
        staff.add(visit.askedBy());
        var names = accounts.namesOf(staff);
        var id = visit.id().value();
        return new GuestPage(
                guest.home(),
                visit,
                Objects.requireNonNull(directory.cards(List.of(visit.company())).get(visit.company())),
                hosts.of(visit.company()).orElse(null),
                teams.summary(visit.team()).name(),
                full(names, visit.askedBy()),
                visit.plan().supervisors().stream()
                        .map(person -> full(names, person))
                        .sorted()
                        .toList(),
                programmes.of(visit.id()),
                briefs.of(visit.id()).orElse(null),
                promises.of(visit.id()),
                counters.findById(id).map(CounterProposal::toSummary).orElse(null),
                faces.findById(id).map(ClassGuest::toSummary).orElse(null),
                guests.hasPhoto(visit.id()),
                opinions.findById(id).map(VisitFeedback::toSummary).orElse(null));
    }

    /** What the company of a visit this person leads has said. */
    CompanyAnswers answers(CurrentUser user, CompanyVisitId id) {
        var visit = visits.find(user, id);
        policy.requireLeading(user, visit);
        return answers(visit);
    }

    /** The same for callers that know who asks. */
    CompanyAnswers answers(VisitSummary visit) {
        var id = visit.id().value();
        return new CompanyAnswers(
                visit,
                counters.findById(id).map(CounterProposal::toSummary).orElse(null),
                faces.findById(id).map(ClassGuest::toSummary).orElse(null),
                opinions.findById(id).map(VisitFeedback::toSummary).orElse(null),
                acts.findByVisitIdOrderBySaidAtDescIdAsc(id, TOLD).stream()
                        .map(GuestAct::toLine)
                        .toList());
    }

    private static String full(Map<AccountId, PersonName> names, AccountId person) {
        var name = names.get(person);
        return name == null ? "" : name.full();
    }
}
