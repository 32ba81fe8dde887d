package nl.bijrijder.guidance.conversation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds appointments, always by student or by who holds them; row-level security stands behind it. */
interface AppointmentRepository extends Repository<Appointment, UUID> {

    Appointment saveAndFlush(Appointment appointment);

    Optional<Appointment> findById(UUID id);

    @Query("""
            select a from Appointment a
            where a.parties.coachId = :coach and a.status in (nl.bijrijder.guidance.conversation.AppointmentStatus.OFFERED,
                nl.bijrijder.guidance.conversation.AppointmentStatus.PLANNED)
            order by a.picked.day, a.picked.time, a.offeredAt, a.id""")
    List<Appointment> findOpenOfCoach(UUID coach);

    /** What is over, latest first. */
    @Query("""
            select a from Appointment a
            where a.parties.coachId = :coach and a.status in (nl.bijrijder.guidance.conversation.AppointmentStatus.HELD,
                nl.bijrijder.guidance.conversation.AppointmentStatus.CANCELLED)
            order by coalesce(a.heldAt, a.cancellation.at) desc, a.id""")
    List<Appointment> findClosedOfCoach(UUID coach, Limit limit);

    /** Everything of a student, latest first. */
    @Query("select a from Appointment a where a.parties.studentId = :student order by a.offeredAt desc, a.id")
    List<Appointment> findOfStudent(UUID student, Limit limit);

    @Query("""
            select a from Appointment a
            where (a.parties.coachId = :coach or a.parties.studentId = :student)
              and a.status = nl.bijrijder.guidance.conversation.AppointmentStatus.PLANNED and a.picked.day between :first and :last""")
    List<Appointment> findPlanned(UUID coach, UUID student, LocalDate first, LocalDate last);

    @Query("""
            select a from Appointment a
            where a.parties.studentId = :student and a.status = nl.bijrijder.guidance.conversation.AppointmentStatus.PLANNED
              and a.picked.day = :day
            order by a.picked.time, a.id""")
    List<Appointment> findPlannedOn(UUID student, LocalDate day);

    @Query("""
            select a from Appointment a
            where a.parties.coachId in :coaches and a.status = nl.bijrijder.guidance.conversation.AppointmentStatus.PLANNED
              and a.picked.day in :days
            order by a.picked.day, a.picked.time, a.id""")
    List<Appointment> findPlannedOn(Collection<UUID> coaches, Collection<LocalDate> days);
}
