package nl.bijrijder.guest;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.bijrijder.visit.AnswersWaiting;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.stereotype.Component;

/** The visits for which a company proposed another day, and nobody said yet whether it suits. */
@Component
class OpenCounters implements AnswersWaiting {

    private final CounterProposalRepository counters;

    OpenCounters(CounterProposalRepository counters) {
        this.counters = counters;
    }

    @Override
    public Set<CompanyVisitId> among(Collection<CompanyVisitId> visits) {
        return new HashSet<>(
                counters.findOpen(visits.stream().map(CompanyVisitId::value).toList()).stream()
                        .map(CompanyVisitId::new)
                        .toList());
    }
}
