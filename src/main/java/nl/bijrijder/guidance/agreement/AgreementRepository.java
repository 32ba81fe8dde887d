package nl.bijrijder.guidance.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds agreements; row-level security stands behind it. */
interface AgreementRepository extends Repository<Agreement, UUID> {

    Agreement save(Agreement agreement);

    Optional<Agreement> findById(UUID id);

    boolean existsById(UUID id);

    /** Open ones first, the most urgent on top; then what is done, the latest on top. */
    @Query("""
            select a from Agreement a where a.studentId = :student and a.withdrawnAt is null
            order by case when a.doneAt is null then 0 else 1 end,
                     case when a.doneAt is null then a.dueOn end nulls last,
                     a.doneAt desc nulls first, a.madeAt, a.id""")
    List<Agreement> findByStudent(UUID student, Limit limit);

    @Query("""
            select a from Agreement a
            where a.ownerId = :member and a.teamId in :teams and a.doneAt is null and a.withdrawnAt is null
            order by a.dueOn nulls last, a.madeAt, a.id""")
    List<Agreement> findOpenOf(UUID member, Collection<UUID> teams, Limit limit);
}
