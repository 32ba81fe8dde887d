package nl.bijrijder.visit.guest;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.bijrijder.visit.AnswersWaiting;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.stereotype.Component;

/** Which companies have a link to answer by, and which of them proposed another day that nobody decided on yet. */
@Component
class CompanyTurns implements AnswersWaiting {

    private final CounterProposalRepository counters;
    private final GuestLinks links;

    CompanyTurns(CounterProposalRepository counters, GuestLinks links) {
        this.counters = counters;
        this.links = links;
    }

    @Override
    public Set<CompanyVisitId> among(Collection<CompanyVisitId> visits) {
        return counters.findOpen(visits.stream().map(CompanyVisitId::value).toList()).stream()
                .map(CompanyVisitId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<CompanyVisitId> asked(Collection<CompanyVisitId> visits) {
        return links.handedOut(visits);
    }
}
