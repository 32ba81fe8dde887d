package nl.bijrijder.people.student;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds enrolments. */
interface EnrolmentRepository extends Repository<Enrolment, UUID> {

    boolean existsById(UUID id);

    Enrolment save(Enrolment enrolment);

    @Query("select e from Enrolment e where e.studentId in :students order by e.period.startsOn")
    List<Enrolment> findByStudents(Collection<UUID> students);
}
