package nl.bijrijder.visit.guest;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** One for each visit at most. */
interface VisitFeedbackRepository extends Repository<VisitFeedback, UUID> {

    VisitFeedback save(VisitFeedback row);

    Optional<VisitFeedback> findById(UUID visit);

    List<VisitFeedback> findByVisitIdIn(Collection<UUID> visits);
}
