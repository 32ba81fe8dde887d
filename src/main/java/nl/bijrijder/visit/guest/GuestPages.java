package nl.bijrijder.visit.guest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.bijrijder.company.CompanyDirectory;
import nl.bijrijder.company.HostProfiles;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.platform.web.form.FormCheck;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitAnswers;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.Visits;
import nl.bijrijder.visit.day.Faces;
import nl.bijrijder.visit.day.Programmes;
import nl.bijrijder.visit.wish.ClassBriefs;
import nl.bijrijder.visit.wish.Promises;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** Puts together what a company reads of a visit, and what a team leader reads of the company's answers. */
@Component
@Transactional(readOnly = true)
class GuestPages {

    private final Visits visits;
    private final CompanyDirectory directory;
    private final HostProfiles hosts;
    private final Teams teams;
    private final Accounts accounts;
    private final Programmes programmes;
    private final ClassBriefs briefs;
    private final Promises promises;
    private final CounterProposalRepository counters;
    private final Faces faces;
    private final VisitFeedbacks feedbacks;
    private final GuestActs acts;
    private final VisitAnswers decided;
    private final GuestPolicy policy;
    private final Clock clock;

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
            Faces faces,
            VisitFeedbacks feedbacks,
            GuestActs acts,
            VisitAnswers decided,
            GuestPolicy policy,
            Clock clock) {
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
        this.feedbacks = feedbacks;
        this.acts = acts;
        this.decided = decided;
        this.policy = policy;
        this.clock = clock;
    }

    /** Everything on the company's page. */
    GuestPage of(Guest guest) {
        var visit = visits.of(guest);
        var staff = new HashSet<>(visit.plan().supervisors());
        staff.add(visit.askedBy());
        var names = accounts.namesOf(staff);
        var id = visit.id().value();
        return new GuestPage(
                guest.home(),
                visit,
                policy.permissions(visit),
                new GuestPage.Place(
                        Objects.requireNonNull(
                                directory.cards(List.of(visit.company())).get(visit.company())),
                        hosts.of(visit.company()).orElse(null)),
                new GuestPage.School(
                        teams.summary(visit.team()).name(),
                        full(names, visit.askedBy()),
                        mailOf(visit.askedBy()),
                        visit.plan().supervisors().stream()
                                .map(person -> full(names, person))
                                .sorted()
                                .toList()),
                programmes.of(visit),
                new GuestPage.WishSection(
                        visit.status() == VisitStatus.CANCELLED
                                ? null
                                : briefs.of(visit).orElse(null),
                        promises.of(visit)),
                new GuestPage.Answers(
                        counters.findById(id).map(CounterProposal::toSummary).orElse(null),
                        feedbacks.of(visit).orElse(null),
                        calledOff(guest, visit)),
                new GuestPage.FaceSection(
                        faces.summary(visit).orElse(null),
                        faces.latest(visit.company()).orElse(null),
                        faces.isAsBefore(visit),
                        faces.hasPhoto(visit)),
                LocalDate.now(clock));
    }

    /** The visit itself. */
    VisitSummary visit(Guest guest) {
        return visits.of(guest);
    }

    /** Opens a page on which the company answers, as long as it may; else goes home. */
    ModelAndView open(Guest guest, Predicate<GuestPage> may, Function<Supplier<GuestPage>, FormPage<?>> form) {
        var page = of(guest);
        return may.test(page) ? form.apply(() -> page).open() : new ModelAndView("redirect:" + guest.home());
    }

    /** Asks who answers, where nobody is signed in. */
    static <F> FormCheck<F> signed(Predicate<F> isAnonymous) {
        return (form, errors) -> {
            if (isAnonymous.test(form)) {
                errors.rejectValue("by", "visit.guest.by.required");
            }
        };
    }

    /** What the contact the link was made for is called; null when that contact is gone. */
    @Nullable
    String nameOf(Guest guest) {
        var person = directory.people(List.of(guest.contact())).get(guest.contact());
        return person == null ? null : person.facts().name();
    }

    private GuestPage.@Nullable CalledOff calledOff(Guest guest, VisitSummary visit) {
        return visit.status() == VisitStatus.CANCELLED
                ? visits.reasonOfCancelling(guest)
                        .map(reason -> new GuestPage.CalledOff(acts.has(visit, GuestActKind.CANCELLED), reason))
                        .orElse(null)
                : null;
    }

    private @Nullable String mailOf(AccountId person) {
        var address = accounts.addressesOf(List.of(person)).get(person);
        return address == null ? null : address.value();
    }

    /** What the company of a visit this person leads has said. */
    CompanyAnswers answers(CurrentUser user, CompanyVisitId id) {
        var said = answers(visits.led(user, id));
        var counter = said.counter();
        return counter == null || !said.isWaiting()
                ? said
                : said.with(decided.clashes(user, id, counter.moment().toTiming()));
    }

    /** What the company of this visit answered. */
    CompanyAnswers answers(VisitSummary visit) {
        var id = visit.id().value();
        return new CompanyAnswers(
                visit,
                counters.findById(id).map(CounterProposal::toSummary).orElse(null),
                faces.summary(visit).orElse(null),
                feedbacks.of(visit).orElse(null),
                acts.of(visit),
                List.of());
    }

    private static String full(Map<AccountId, PersonName> names, AccountId person) {
        var name = names.get(person);
        return name == null ? "" : name.full();
    }
}
