package nl.bijrijder.visit.after;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds who looked back on what; row-level security stands behind it. */
interface ReflectionRepository extends Repository<Reflection, UUID> {

    /** Nothing when the student looked back on the visit already, in this entry or another. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into reflection (entry_id, visit_id, student_id, team_id, written_at)
            values (:entry, :visit, :student, :team, :now) on conflict do nothing""")
    int begin(UUID entry, UUID visit, UUID student, UUID team, Instant now);

    Optional<Reflection> findByVisitIdAndStudentId(UUID visitId, UUID studentId);

    List<Reflection> findByVisitId(UUID visitId);

    List<Reflection> findByStudentId(UUID studentId);

    long countByVisitId(UUID visitId);
}
