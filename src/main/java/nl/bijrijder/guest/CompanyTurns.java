package nl.bijrijder.guest;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bijrijder.visit.AnswersWaiting;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.stereotype.Component;

/** Which companies have a link to answer by, and which of them proposed another day that nobody decided on yet. */
@Component
class CompanyTurns implements AnswersWaiting {

    private final CounterProposalRepository counters;
    private final GuestLinkRepository links;

    CompanyTurns(CounterProposalRepository counters, GuestLinkRepository links) {
        this.counters = counters;
        this.links = links;
    }

    @Override
    public Set<CompanyVisitId> among(Collection<CompanyVisitId> visits) {
        return ids(counters.findOpen(values(visits)));
    }

    @Override
    public Set<CompanyVisitId> asked(Collection<CompanyVisitId> visits) {
        return ids(links.findVisitsWithOne(values(visits)));
    }

    private static List<UUID> values(Collection<CompanyVisitId> visits) {
        return visits.stream().map(CompanyVisitId::value).toList();
    }

    private static Set<CompanyVisitId> ids(Collection<UUID> found) {
        return found.stream().map(CompanyVisitId::new).collect(Collectors.toSet());
    }
}
