package nl.bijrijder.visit.wish;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Finds what companies promised. */
interface PromiseRepository extends Repository<Promise, UUID> {

    Promise saveAndFlush(Promise promise);

    Optional<Promise> findById(UUID id);

    boolean existsByVisitIdAndTextIgnoreCase(UUID visitId, String text);

    long countByVisitId(UUID visitId);

    List<Promise> findByVisitIdOrderByMadeAtAscIdAsc(UUID visitId);

    List<Promise> findByVisitIdIn(Collection<UUID> visits);

    void delete(Promise promise);
}
