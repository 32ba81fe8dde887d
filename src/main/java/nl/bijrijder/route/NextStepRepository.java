package nl.bijrijder.route;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds next steps; row-level security stands behind it. */
interface NextStepRepository extends Repository<NextStep, UUID> {

    NextStep save(NextStep step);

    Optional<NextStep> findById(UUID id);

    boolean existsById(UUID id);

    @Query(value = """
            select distinct on (student_id) * from next_step
            where student_id in (:students) and status = 'OPEN'
            order by student_id, due_on nulls last, planned_at, id""", nativeQuery = true)
    List<NextStep> findMostUrgent(Collection<UUID> students);

    /** Open ones first, the most urgent on top; then what is done, the latest on top. */
    @Query("""
            select s from NextStep s where s.studentId = :student
            order by case when s.status = nl.bijrijder.route.NextStepStatus.OPEN then 0 else 1 end,
                     case when s.status = nl.bijrijder.route.NextStepStatus.OPEN then s.dueOn end nulls last,
                     s.doneAt desc nulls first, s.plannedAt, s.id""")
    List<NextStep> findByStudent(UUID student, Limit limit);

    @Query("select s from NextStep s where s.studentId = :student order by s.plannedAt desc, s.id")
    List<NextStep> findNewest(UUID student, Limit limit);
}
