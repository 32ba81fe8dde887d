package nl.bijrijder.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.bijrijder.company.CompanyHistory;
import nl.bijrijder.company.CompanyRequest;
import nl.bijrijder.company.RequestLoad;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.PartnershipId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A company that was asked too often already, by whichever team of the partnership, and whatever came of it. */
@Component
class RequestClashes {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final ObjectProvider<CompanyHistory> histories;
    private final Teams teams;
    private final Clock clock;

    RequestClashes(ObjectProvider<CompanyHistory> histories, Teams teams, Clock clock) {
        this.histories = histories;
        this.teams = teams;
        this.clock = clock;
    }

    /** What to look at before this company is asked; the visit itself left out. */
    Stream<VisitClash> of(PartnershipId partnership, CompanyVisitId self, CompanyId company) {
        var today = LocalDate.now(clock);
        var since = today.minusYears(1).atStartOfDay(ZONE).toInstant();
        var before = histories.stream()
                .flatMap(history -> history.askedSince(partnership, company, since, self.value()).stream())
                .sorted(Comparator.comparing(CompanyRequest::at).reversed())
                .toList();
        var load = RequestLoad.of(
                before.stream().map(ask -> VisitDetails.dayOf(ask.at())).toList(), today);
        return Stream.concat(
                load.isRecent() ? Stream.of(recent(before.get(0))) : Stream.empty(),
                load.isOften() ? Stream.of(often(before.get(0), load.lastYear())) : Stream.empty());
    }

    private VisitClash recent(CompanyRequest last) {
        var team = teams.summary(last.team()).name();
        return new VisitClash("visit.clash.asked", VisitDetails.dayOf(last.at()), List.of(team));
    }

    private static VisitClash often(CompanyRequest last, int times) {
        return new VisitClash("visit.clash.askedOften", VisitDetails.dayOf(last.at()), List.of(String.valueOf(times)));
    }
}
