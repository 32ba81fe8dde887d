package nl.bijrijder.feedback;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** One for each visit at most. */
interface VisitFeedbackRepository extends Repository<VisitFeedback, UUID> {

    VisitFeedback save(VisitFeedback row);

    Optional<VisitFeedback> findById(UUID visit);
}
