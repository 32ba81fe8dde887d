package nl.bijrijder.visit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.bijrijder.company.CompanyAsk;
import nl.bijrijder.company.CompanyHistory;
import nl.bijrijder.company.CompanyRequest;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PartnershipId;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a company's file which visits it was asked for, by every team of the partnership, so that nobody over-asks. */
@Component
@Transactional(readOnly = true)
class VisitHistory implements CompanyHistory {

    private final CompanyVisitRepository visits;
    private final VisitPolicy policy;

    VisitHistory(CompanyVisitRepository visits, VisitPolicy policy) {
        this.visits = visits;
        this.policy = policy;
    }

    @Override
    public List<CompanyAsk> asks(CurrentUser user, CompanyId company) {
        return visits.findByCompany(company.value(), PageRequest.of(0, MOST)).stream()
                .map(visit -> toAsk(user, visit))
                .toList();
    }

    @Override
    public List<CompanyAsk> lastAsks(CurrentUser user, Collection<CompanyId> companies) {
        return companies.isEmpty()
                ? List.of()
                : visits
                        .findNewestByCompany(
                                companies.stream().map(CompanyId::value).toList())
                        .stream()
                        .map(visit -> toAsk(user, visit))
                        .toList();
    }

    @Override
    public List<CompanyRequest> askedSince(PartnershipId partnership, CompanyId company, Instant since, UUID self) {
        return visits.findAsked(partnership.value(), company.value(), self, since).stream()
                .map(visit -> new CompanyRequest(visit.askedAt(), visit.team()))
                .toList();
    }

    private CompanyAsk toAsk(CurrentUser user, CompanyVisit visit) {
        return new CompanyAsk(
                visit.company(),
                visit.askedAt(),
                visit.askedBy(),
                visit.team(),
                visit.title(),
                visit.timing().day(),
                visit.status().key(),
                visit.status().kind(),
                policy.mayLead(user, visit.team()) ? "/team/visits/" + visit.id() : null);
    }
}
