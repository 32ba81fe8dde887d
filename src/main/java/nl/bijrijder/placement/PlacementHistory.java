package nl.bijrijder.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.company.CompanyAsk;
import nl.bijrijder.company.CompanyHistory;
import nl.bijrijder.company.CompanyRequest;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.TeamId;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a company's file on which days which team asked it for a placement: never for whom, and not by whom either, because a coach
 * leads to a student.
 */
@Component
@Transactional(readOnly = true)
class PlacementHistory implements CompanyHistory {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Comparator<Ask> BY_DAY = Comparator.comparing(Ask::day);

    private final JdbcClient jdbc;
    private final MessageSource messages;

    PlacementHistory(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    @Override
    public List<CompanyAsk> asks(CurrentUser user, CompanyId company) {
        return find(List.of(company)).map(this::toAsk).limit(MOST).toList();
    }

    @Override
    public List<CompanyAsk> lastAsks(CurrentUser user, Collection<CompanyId> companies) {
        Map<CompanyId, Ask> newest = companies.isEmpty()
                ? Map.of()
                : find(companies)
                        .collect(Collectors.toMap(Ask::company, Function.identity(), BinaryOperator.maxBy(BY_DAY)));
        return newest.values().stream().map(this::toAsk).toList();
    }

    @Override
    public List<CompanyRequest> askedSince(PartnershipId partnership, CompanyId company, Instant since, UUID self) {
        return find(List.of(company))
                .filter(ask -> ask.partnership().equals(partnership))
                .filter(ask -> !ask.at().isBefore(since))
                .map(ask -> new CompanyRequest(ask.at(), ask.team()))
                .toList();
    }

    private record Ask(CompanyId company, PartnershipId partnership, TeamId team, LocalDate day) {

        Instant at() {
            return day.atStartOfDay(ZONE).toInstant();
        }
    }

    /** Newest first; the database tells no more than this of a team's placements to the others. */
    private Stream<Ask> find(Collection<CompanyId> companies) {
        return jdbc
                .sql(
                        "select company_id, partnership_id, team_id, asked_on from placement_asks(?) order by asked_on desc, team_id")
                .param((Object) companies.stream().map(CompanyId::value).toArray(UUID[]::new))
                .query((row, number) -> new Ask(
                        new CompanyId(row.getObject(1, UUID.class)),
                        new PartnershipId(row.getObject(2, UUID.class)),
                        new TeamId(row.getObject(3, UUID.class)),
                        row.getObject(4, LocalDate.class)))
                .list()
                .stream();
    }

    private CompanyAsk toAsk(Ask ask) {
        return new CompanyAsk(
                ask.company(),
                ask.at(),
                null,
                ask.team(),
                messages.getMessage("placement.ask", null, LocaleContextHolder.getLocale()),
                null,
                "placement.ask.tag",
                "calm",
                null);
    }
}
