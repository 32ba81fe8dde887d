package nl.bijrijder.visit.wish;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds what students want; row-level security stands behind it. */
interface WishAnswerRepository extends Repository<WishAnswer, UUID> {

    WishAnswer saveAndFlush(WishAnswer answer);

    /** An empty answer, unless there is one: two devices that are first at the same moment share it. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into wish_answer (id, version, visit_id, student_id, team_id, see_quoted, do_quoted)
            values (:id, 0, :visit, :student, :team, false, false)
            on conflict on constraint wish_answer_student_uk do nothing""")
    int begin(UUID id, UUID visit, UUID student, UUID team);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from WishAnswer a where a.visitId = :visit and a.studentId = :student")
    Optional<WishAnswer> take(UUID visit, UUID student);

    @Query("select a from WishAnswer a left join fetch a.wishes where a.visitId = :visit and a.studentId = :student")
    Optional<WishAnswer> find(UUID visit, UUID student);

    @Query("""
            select distinct a from WishAnswer a left join fetch a.wishes
            where a.visitId = :visit and a.savedAt is not null order by a.savedAt, a.id""")
    List<WishAnswer> findGiven(UUID visit);

    /** On which of these visits the student said something. */
    @Query("""
            select a.visitId from WishAnswer a
            where a.studentId = :student and a.visitId in :visits and a.savedAt is not null""")
    List<UUID> findAnswered(UUID student, Collection<UUID> visits);

    boolean existsByVisitIdAndSavedAtIsNotNull(UUID visitId);

    long countByVisitIdAndSavedAtIsNotNull(UUID visitId);

    /** Whether somebody said something about one of these topics. */
    @Query(nativeQuery = true, value = "select exists (select 1 from visit_wish where topic_id in :topics)")
    boolean isUsed(Collection<UUID> topics);
}
