package nl.bijrijder.career;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds entries, always by student; row-level security stands behind it. */
interface CareerEntryRepository extends Repository<CareerEntry, UUID> {

    CareerEntry saveAndFlush(CareerEntry entry);

    Optional<CareerEntry> findById(UUID id);

    /** The entry; nobody else changes it until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CareerEntry> findLockedById(UUID id);

    void delete(CareerEntry entry);

    /** Newest first, one page. */
    @Query(
            "select e from CareerEntry e where e.studentId = :student order by e.happenedOn desc, e.writtenAt desc, e.id")
    Page<CareerEntry> findPage(UUID student, Pageable page);

    /** A student's entries seen through one lens. */
    @Query(
            nativeQuery = true,
            value = """
                    select * from career_entry where student_id = :student and :lens = any (lenses)
                    order by happened_on desc, written_at desc, id""",
            countQuery = "select count(*) from career_entry where student_id = :student and :lens = any (lenses)")
    Page<CareerEntry> findPageThrough(UUID student, String lens, Pageable page);

    /** Newest first, no more than asked for. */
    @Query(
            "select e from CareerEntry e where e.studentId = :student order by e.happenedOn desc, e.writtenAt desc, e.id")
    List<CareerEntry> findNewest(UUID student, Limit most);

    /** How many entries can be seen through each lens; a lens with none is left out. */
    @Query(nativeQuery = true, value = """
            select lens as lens, count(*) as number from career_entry, unnest(lenses) as lens
            where student_id = :student group by lens""")
    List<LensCount> countByLens(UUID student);

    List<CareerEntry> findByIdIn(Collection<UUID> ids);

    long countByStudentId(UUID student);

    /** How many entries there are through a lens. */
    interface LensCount {
        String getLens();

        long getNumber();
    }
}
