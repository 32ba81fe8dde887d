package nl.bijrijder.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.company.Companies;
import nl.bijrijder.company.CompanyDirectory;
import nl.bijrijder.company.CompanyFacts;
import nl.bijrijder.company.CompanySummary;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.company.ContactSummary;
import nl.bijrijder.company.HostProfiles;
import nl.bijrijder.company.HostSummary;
import nl.bijrijder.company.Lookalikes;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.people.team.MemberSummary;
import nl.bijrijder.people.team.TeamSummary;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.platform.web.form.Choice;
import nl.bijrijder.platform.web.form.Warning;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** Puts together what pages show of a visit: the visit, and names for the ids in it. */
@Component
@Transactional(readOnly = true)
class VisitPages {

    private final Visits visits;
    private final VisitParts parts;
    private final ObjectProvider<CancellationMail> cancellation;
    private final Companies companies;
    private final CompanyDirectory directory;
    private final Lookalikes lookalikes;
    private final HostProfiles hosts;
    private final Accounts accounts;
    private final Teams teams;
    private final VisitPolicy policy;
    private final VisitClashes clashes;
    private final VisitGates gates;
    private final Clock clock;

    VisitPages(
            Visits visits,
            VisitParts parts,
            ObjectProvider<CancellationMail> cancellation,
            Companies companies,
            CompanyDirectory directory,
            Lookalikes lookalikes,
            HostProfiles hosts,
            Accounts accounts,
            Teams teams,
            VisitPolicy policy,
            VisitClashes clashes,
            VisitGates gates,
            Clock clock) {
        this.visits = visits;
        this.parts = parts;
        this.cancellation = cancellation;
        this.companies = companies;
        this.directory = directory;
        this.lookalikes = lookalikes;
        this.hosts = hosts;
        this.accounts = accounts;
        this.teams = teams;
        this.policy = policy;
        this.clashes = clashes;
        this.gates = gates;
        this.clock = clock;
    }

    /** The list of these teams' visits, for those who lead them or take part. */
    ModelAndView list(Collection<TeamId> teams, String status, int page, String home) {
        var filter = VisitFilter.named(status);
        return page("visit/list", home)
                .addObject("filter", filter)
                .addObject("filters", VisitFilter.values())
                .addObject("counts", visits.counts(teams))
                .addObject("page", visits.list(teams, filter, page));
    }

    /** The page of one visit. */
    ModelAndView show(CurrentUser user, VisitDetails details, String home) {
        return page("visit/show", home).addObject("details", details).addObject("parts", parts(user, details.id()));
    }

    private static ModelAndView page(String view, String home) {
        return new ModelAndView(view)
                .addObject("home", home)
                .addObject("leads", home.equals(TeamLeaderVisitController.HOME));
    }

    /** Everything on one visit's page. */
    VisitDetails details(CurrentUser user, CompanyVisitId id) {
        return details(user, visits.load(user, id));
    }

    /**
     * Everything on one visit's page, as long as the visit is ahead.
     *
     * @throws WrongVisitStatus when it is not any more
     */
    VisitDetails detailsAhead(CurrentUser user, CompanyVisitId id) {
        var details = details(user, id);
        if (!details.status().isAhead()) {
            throw new WrongVisitStatus();
        }
        return details;
    }

    /** Everything on one visit's page for a member of the team, who reads. */
    VisitDetails detailsForMember(CurrentUser user, CompanyVisitId id) {
        return details(user, visits.loadForMember(user, id));
    }

    /** What other modules keep about it, by when it is worked on; for a member of the team. */
    List<VisitParts.AtMoment> parts(CurrentUser user, CompanyVisitId id) {
        return parts.of(user, visits.find(user, id), EnumSet.allOf(VisitPart.Moment.class));
    }

    /** What looking back is made of, before who leads the team says it is done; nothing as long as the visit was not held. */
    List<VisitParts.AtMoment> lookingBack(CurrentUser user, VisitDetails details) {
        return details.status() == VisitStatus.HELD
                ? parts.of(user, visits.find(user, details.id()), EnumSet.of(VisitPart.Moment.AFTER))
                : List.of();
    }

    private VisitDetails details(CurrentUser user, CompanyVisit visit) {
        var id = visit.id();
        var plan = visit.toPlan();
        var today = LocalDate.now(clock);
        var people = names(visit, plan);
        var onRecord = gates.of(id, visit.status());
        var complete = onRecord.entrySet().stream()
                .noneMatch(told -> told.getKey().isGateOf(visit.status()) && !told.getValue());
        return new VisitDetails(
                id,
                visit.version(),
                visit.status(),
                plan,
                new VisitDetails.Place(
                        directory.cards(List.of(plan.company())).get(plan.company()),
                        hosts.of(plan.company()).orElse(null),
                        contact(plan.contact())),
                new VisitDetails.Asked(
                        teams.summary(visit.team()).name(), full(people, visit.askedBy()), visit.askedAt()),
                plan.supervisors().stream()
                        .map(supervisor -> full(people, supervisor))
                        .sorted()
                        .toList(),
                new VisitDetails.History(
                        visit.confirmation().orElse(null),
                        visit.cancellation().orElse(null),
                        moves(visit, people),
                        passes(visit, people)),
                new VisitDetails.Progress(
                        VisitStep.of(plan, visit.status(), visit.confirmation().isPresent(), onRecord),
                        visit.status().isAhead() && plan.classVisit().isAhead(today),
                        visit.isStepDue(today, complete)),
                policy.permissions(user, visit.team(), visit.status(), visit.isWaitingForYes()));
    }

    /** What the company will be mailed when it is called off for this reason; null when nobody mails. */
    CancellationMail.@Nullable Preview cancellationMail(CurrentUser user, CompanyVisitId id, String reason) {
        var visit = visits.find(user, id);
        return cancellation.stream()
                .map(mail -> mail.preview(user, visit, reason))
                .findFirst()
                .orElse(null);
    }

    /** The form of a new visit. */
    VisitForm fresh(CurrentUser user, VisitStart start, CompanyVisitId id) {
        var from = start.from();
        return from == null ? fresh(id, firstTeam(user), start.company()) : copy(user, from, id);
    }

    private static TeamId firstTeam(CurrentUser user) {
        return user.ledTeams().stream()
                .min(Comparator.comparing(TeamId::toString))
                .orElseThrow(NotFound::new);
    }

    /** A new visit's form, filled in with what the company said of coming there. */
    private VisitForm fresh(CompanyVisitId id, TeamId team, @Nullable CompanyId company) {
        var words = company == null
                ? null
                : hosts.of(company).map(HostSummary::words).orElse(null);
        return VisitForm.empty(id, team, company, words);
    }

    /** The form of a new visit like this one. */
    private VisitForm copy(CurrentUser user, CompanyVisitId id, CompanyVisitId fresh) {
        return VisitForm.copyOf(visits.load(user, id), fresh);
    }

    /** The last visit of the person's own teams to this company that took place, to start with; null without one. */
    @Nullable
    VisitRow past(CurrentUser user, CompanyId company) {
        return visits.past(user, company).orElse(null);
    }

    /** Whether the company on a form that was just opened was asked too often already; of a company one cannot choose nothing. */
    @Nullable
    Warning asked(CurrentUser user, VisitChoices choices, @Nullable VisitForm form) {
        if (form == null || !form.choosesCompany() || !choices.has(form.plan().company())) {
            return null;
        }
        var before = asked(user, form.plan().company());
        return before.isEmpty() ? null : form.warning(before);
    }

    private List<VisitClash> asked(CurrentUser user, CompanyId company) {
        return clashes.asked(companies.find(user, company).partnership(), CompanyVisitId.random(), company);
    }

    /** What a plan gets in the way of. */
    List<VisitClash> clashes(CurrentUser user, PlanVisit command) {
        return user.leads(command.team())
                ? Stream.concat(
                                doubles(user, command).stream(),
                                clashes.of(command.team(), command.id(), command.plan()).stream())
                        .toList()
                : List.of();
    }

    /** What may be the company that is added with the visit; when the form comes in twice, it is that company itself. */
    private List<VisitClash> doubles(CurrentUser user, PlanVisit command) {
        var company = command.newCompany();
        if (company == null) {
            return List.of();
        }
        var partnership = teams.summary(command.team()).partnership();
        var found = lookalikes.of(user, partnership, command.plan().company(), withPhone(company, command));
        return found.isEmpty() || visits.isPlanned(command.id())
                ? List.of()
                : found.stream()
                        .map(one -> new VisitClash("visit.clash.double", null, List.of(one.title())))
                        .toList();
    }

    /** The number of whom to call there is often the company's. */
    private static CompanyFacts withPhone(CompanyFacts company, PlanVisit command) {
        var contact = command.newContact();
        return contact == null || contact.phone() == null || company.phone() != null
                ? company
                : company.withPhone(contact.phone());
    }

    /** What a changed plan gets in the way of, as far as it did not before. */
    List<VisitClash> newClashes(CurrentUser user, CompanyVisitId id, VisitPlan plan) {
        return newClashes(visits.load(user, id), plan);
    }

    /** What a day gets in the way of that is only fixed now; null when none is. */
    Warning warning(CurrentUser user, CompanyVisitId id, @Nullable VisitTiming picked) {
        var visit = visits.load(user, id);
        var plan = visit.toPlan();
        List<VisitClash> found = picked == null ? List.of() : newClashes(visit, plan.at(picked));
        return new Warning("clashes", found, VisitClash.seen(plan.company().toString(), found));
    }

    private List<VisitClash> newClashes(CompanyVisit visit, VisitPlan plan) {
        var before = Set.copyOf(clashes.of(visit.team(), visit.id(), visit.toPlan()));
        return clashes.of(visit.team(), visit.id(), plan).stream()
                .filter(clash -> !before.contains(clash))
                .toList();
    }

    /** The form of a visit that is to be changed. */
    VisitForm form(CurrentUser user, CompanyVisitId id) {
        return VisitForm.of(visits.load(user, id));
    }

    /** What a visit form offers to choose from; for a visit that exists also who was named before. */
    VisitChoices choices(CurrentUser user, @Nullable CompanyVisitId id) {
        var led = teams.summaries(user.ledTeams());
        var files = companies.list(user);
        var names = files.stream().collect(Collectors.toMap(CompanySummary::id, CompanySummary::name));
        return new VisitChoices(
                led.stream()
                        .map(team -> new Choice(team.id().toString(), team.name()))
                        .toList(),
                files.stream().map(VisitPages::choice).toList(),
                companies.allContacts(user).stream()
                        .map(contact -> choice(contact, names))
                        .sorted(Comparator.comparing(Choice::text, String.CASE_INSENSITIVE_ORDER))
                        .toList(),
                supervisors(user, id, led),
                visits.classPlaces(user));
    }

    private List<Choice> supervisors(CurrentUser user, @Nullable CompanyVisitId id, List<TeamSummary> led) {
        var ids = teams.membersToday(led.stream().map(TeamSummary::id).toList()).stream()
                .map(MemberSummary::account)
                .collect(Collectors.toCollection(HashSet::new));
        if (id != null) {
            ids.addAll(visits.load(user, id).toPlan().supervisors());
        }
        return accounts.namesOf(ids).entrySet().stream()
                .map(entry ->
                        new Choice(entry.getKey().toString(), entry.getValue().full()))
                .sorted(Comparator.comparing(Choice::text, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static Choice choice(CompanySummary company) {
        var town = company.facts().town();
        return new Choice(company.id().toString(), town == null ? company.name() : company.name() + ", " + town);
    }

    private static Choice choice(ContactSummary contact, Map<CompanyId, String> names) {
        return new Choice(
                contact.id().toString(),
                names.getOrDefault(contact.company(), "") + ": "
                        + contact.facts().name());
    }

    private @Nullable ContactSummary contact(@Nullable ContactId id) {
        return id == null ? null : directory.people(List.of(id)).get(id);
    }

    private Map<AccountId, PersonName> names(CompanyVisit visit, VisitPlan plan) {
        Set<AccountId> ids = new HashSet<>(plan.supervisors());
        ids.add(visit.askedBy());
        visit.moves().forEach(move -> ids.add(new AccountId(move.movedBy())));
        Stream.of(visit.agreePass(), visit.preparePass(), visit.closePass())
                .flatMap(pass -> pass.stream())
                .forEach(pass -> ids.add(new AccountId(pass.passedBy())));
        return accounts.namesOf(ids);
    }

    private static List<VisitDetails.Move> moves(CompanyVisit visit, Map<AccountId, PersonName> people) {
        return visit.moves().stream()
                .map(move -> new VisitDetails.Move(
                        move.movedFrom(),
                        move.movedTo(),
                        move.reason(),
                        full(people, new AccountId(move.movedBy())),
                        VisitDetails.dayOf(move.movedAt())))
                .toList();
    }

    private static List<VisitDetails.Pass> passes(CompanyVisit visit, Map<AccountId, PersonName> people) {
        var passes = new ArrayList<VisitDetails.Pass>();
        visit.agreePass().ifPresent(pass -> passes.add(pass("visit.pass.agree", pass, people)));
        visit.preparePass().ifPresent(pass -> passes.add(pass("visit.pass.prepare", pass, people)));
        visit.closePass().ifPresent(pass -> passes.add(pass("visit.pass.close", pass, people)));
        return List.copyOf(passes);
    }

    private static VisitDetails.Pass pass(String key, GatePass pass, Map<AccountId, PersonName> people) {
        return new VisitDetails.Pass(
                key, pass.reason(), full(people, new AccountId(pass.passedBy())), VisitDetails.dayOf(pass.passedAt()));
    }

    private static String full(Map<AccountId, PersonName> people, AccountId account) {
        var name = people.get(account);
        return name == null ? "" : name.full();
    }
}
