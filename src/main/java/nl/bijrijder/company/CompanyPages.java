package nl.bijrijder.company;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.people.organisation.Organisations;
import nl.bijrijder.people.team.TeamSummary;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.platform.web.PageOf;
import nl.bijrijder.platform.web.form.Choice;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what pages show of companies: the file, who asked last, and names for the ids in it. */
@Component
@Transactional(readOnly = true)
class CompanyPages {

    private static final Comparator<CompanyAsk> BY_MOMENT = Comparator.comparing(CompanyAsk::askedAt);

    private final Companies companies;
    private final ObjectProvider<CompanyHistory> histories;
    private final ObjectProvider<CompanyPart> parts;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Teams teams;
    private final Clock clock;

    CompanyPages(
            Companies companies,
            ObjectProvider<CompanyHistory> histories,
            ObjectProvider<CompanyPart> parts,
            Organisations organisations,
            Accounts accounts,
            Teams teams,
            Clock clock) {
        this.companies = companies;
        this.histories = histories;
        this.parts = parts;
        this.organisations = organisations;
        this.accounts = accounts;
        this.teams = teams;
        this.clock = clock;
    }

    /** One page of the list, each company with when it was asked last. */
    PageOf<CompanyRow> list(CurrentUser user, String words, int page) {
        var found = companies.search(user, words, page);
        var ids = found.rows().stream().map(CompanySummary::id).toList();
        Map<CompanyId, CompanyAsk> asks = histories.stream()
                .flatMap(history -> history.lastAsks(user, ids).stream())
                .collect(Collectors.toMap(CompanyAsk::company, Function.identity(), BinaryOperator.maxBy(BY_MOMENT)));
        var names = named(user, List.copyOf(asks.values())).stream()
                .collect(Collectors.toMap(ask -> ask.ask().company(), Function.identity()));
        return new PageOf<>(
                found.rows().stream()
                        .map(company -> new CompanyRow(company, names.get(company.id())))
                        .toList(),
                found.number(),
                found.total(),
                found.count());
    }

    /** The partnerships to choose from for a new company. */
    List<Choice> partnerships(CurrentUser user) {
        var own = companies.partnershipsOf(user);
        return organisations.partnerships().stream()
                .filter(partnership -> own.contains(partnership.id()))
                .map(partnership -> new Choice(partnership.id().toString(), partnership.name()))
                .toList();
    }

    /** Everything on one company's page. */
    CompanyDetails details(CurrentUser user, CompanyId id) {
        var company = companies.find(user, id);
        var asks = named(
                user,
                histories.stream()
                        .flatMap(history -> history.asks(user, id).stream())
                        .sorted(BY_MOMENT.reversed())
                        .limit(CompanyHistory.MOST)
                        .toList());
        return new CompanyDetails(
                company,
                companies.contacts(user, id),
                companies.namesakes(company),
                asks,
                RequestLoad.of(asks.stream().map(NamedRequest::askedOn).toList(), LocalDate.now(clock)),
                parts.orderedStream().map(part -> part.part(company)).toList());
    }

    private List<NamedRequest> named(CurrentUser user, List<CompanyAsk> asks) {
        var people = accounts.namesOf(asks.stream()
                .map(CompanyAsk::askedBy)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet()));
        var teamIds = Stream.concat(asks.stream().map(CompanyAsk::team), user.ledTeams().stream())
                .collect(Collectors.toSet());
        var teamNames = teams.summaries(teamIds).stream().collect(Collectors.toMap(TeamSummary::id, TeamSummary::name));
        return asks.stream()
                .map(ask -> {
                    var name = ask.askedBy() == null ? null : people.get(ask.askedBy());
                    return new NamedRequest(
                            ask, name == null ? "" : name.full(), teamNames.getOrDefault(ask.team(), ""));
                })
                .toList();
    }

    /** One company in the list, with when it was asked last; null when it never was. */
    record CompanyRow(CompanySummary company, @Nullable NamedRequest lastAsk) {}

    /**
     * What one company's page shows.
     *
     * @param namesakes other companies of the partnership that are called the same
     * @param asks what it was asked before, newest first
     * @param load whether that was too often
     * @param parts what other modules keep about it
     */
    record CompanyDetails(
            CompanySummary company,
            List<ContactSummary> contacts,
            List<CompanySummary> namesakes,
            List<NamedRequest> asks,
            RequestLoad load,
            List<CompanyPart.Part> parts) {}

    /** One earlier ask with the names of who asked, empty when that is not told, and for which team. */
    record NamedRequest(CompanyAsk ask, String askedBy, String team) {

        private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

        /** The day it was asked. */
        public LocalDate askedOn() {
            return ask.askedAt().atZone(ZONE).toLocalDate();
        }
    }
}
