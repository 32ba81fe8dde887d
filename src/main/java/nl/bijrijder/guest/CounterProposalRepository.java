package nl.bijrijder.guest;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** One for each visit at most. */
interface CounterProposalRepository extends Repository<CounterProposal, UUID> {

    CounterProposal save(CounterProposal row);

    void delete(CounterProposal row);

    Optional<CounterProposal> findById(UUID visit);
}
