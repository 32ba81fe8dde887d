package nl.bijrijder.guidance.coaching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds coachships. */
interface CoachshipRepository extends Repository<Coachship, UUID> {

    Coachship saveAndFlush(Coachship coachship);

    void flush();

    void delete(Coachship coachship);

    boolean existsById(UUID id);

    Optional<Coachship> findById(UUID id);

    @Query("select c from Coachship c where c.studentId = :student order by c.period.startsOn desc, c.id")
    List<Coachship> findByStudent(UUID student);

    @Query("select c from Coachship c where c.studentId in :students order by c.period.startsOn, c.id")
    List<Coachship> findByStudents(Collection<UUID> students);

    @Query("""
            select c from Coachship c
            where c.studentId in :students and c.period.startsOn <= :day
              and (c.period.endsOn is null or c.period.endsOn >= :day)""")
    List<Coachship> findRunning(Collection<UUID> students, LocalDate day);
}
