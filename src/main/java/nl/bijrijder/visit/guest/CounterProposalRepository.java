package nl.bijrijder.visit.guest;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** One for each visit at most. */
interface CounterProposalRepository extends Repository<CounterProposal, UUID> {

    CounterProposal save(CounterProposal row);

    void delete(CounterProposal row);

    Optional<CounterProposal> findById(UUID visit);

    @Query("""
            select c.visitId from CounterProposal c
            where c.visitId in :visits and c.status = nl.bijrijder.visit.guest.CounterProposal.Status.OPEN""")
    List<UUID> findOpen(Collection<UUID> visits);
}
