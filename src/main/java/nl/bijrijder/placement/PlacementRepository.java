package nl.bijrijder.placement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds placements, always with their conversations; row-level security stands behind it. */
interface PlacementRepository extends Repository<Placement, UUID> {

    Placement saveAndFlush(Placement placement);

    void flush();

    boolean existsById(UUID id);

    @Query("select p from Placement p left join fetch p.contacts where p.id = :id and p.studentId = :student")
    Optional<Placement> find(UUID id, UUID student);

    @Query("select p from Placement p left join fetch p.contacts where p.id = :id")
    Optional<Placement> find(UUID id);

    @Query("""
            select p from Placement p left join fetch p.contacts where p.studentId = :student
            and p.id = (select o.id from Placement o join o.contacts oc where oc.id = :contact)""")
    Optional<Placement> findByContact(UUID contact, UUID student);

    /** Latest first. */
    @Query("""
            select p from Placement p left join fetch p.contacts where p.studentId = :student
            order by p.startsOn desc, p.plannedAt desc, p.id""")
    List<Placement> findByStudent(UUID student);

    /** Placements with a conversation whose day has passed. */
    @Query("""
            select p from Placement p left join fetch p.contacts
            where p.stoppedAt is null and exists (
                select late.id from Placement other join other.contacts late
                where other = p and late.studentId in :students and late.heldOn is null and late.plannedOn < :today)
            order by p.startsOn, p.id""")
    List<Placement> findLate(Collection<UUID> students, LocalDate today);
}
