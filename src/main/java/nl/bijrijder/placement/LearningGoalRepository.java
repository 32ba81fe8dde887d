package nl.bijrijder.placement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds learning goals; row-level security stands behind it. */
interface LearningGoalRepository extends Repository<LearningGoal, UUID> {

    LearningGoal save(LearningGoal goal);

    boolean existsById(UUID id);

    Optional<LearningGoal> findById(UUID id);

    @Query("select g from LearningGoal g where g.studentId = :student order by g.writtenAt, g.id")
    List<LearningGoal> findByStudent(UUID student);
}
