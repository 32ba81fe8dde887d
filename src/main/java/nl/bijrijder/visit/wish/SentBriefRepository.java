package nl.bijrijder.visit.wish;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Finds the briefs companies got. */
interface SentBriefRepository extends Repository<SentBrief, UUID> {

    SentBrief saveAndFlush(SentBrief brief);

    boolean existsById(UUID id);

    Optional<SentBrief> findFirstByVisitIdOrderByNumberDesc(UUID visitId);
}
