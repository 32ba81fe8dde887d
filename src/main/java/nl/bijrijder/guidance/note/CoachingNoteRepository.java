package nl.bijrijder.guidance.note;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds notes, always by student or author; row-level security stands behind it. */
interface CoachingNoteRepository extends Repository<CoachingNote, UUID> {

    CoachingNote saveAndFlush(CoachingNote note);

    Optional<CoachingNote> findById(UUID id);

    List<CoachingNote> findByIdIn(Collection<UUID> ids);

    @Query("""
            select n from CoachingNote n
            where n.studentId = :student and n.audience = nl.bijrijder.guidance.note.Audience.STUDENT
            order by n.occurredOn desc, n.writtenAt desc, n.id""")
    Page<CoachingNote> findShared(UUID student, Pageable page);

    @Query("""
            select n from CoachingNote n
            where n.authorId = :author and n.audience = nl.bijrijder.guidance.note.Audience.DRAFT and n.writtenAt > :since
            order by n.writtenAt desc, n.id""")
    List<CoachingNote> findDrafts(UUID author, Instant since);

    @Query("""
            select n.studentId as student, max(n.occurredOn) as day from CoachingNote n
            where n.studentId in :students and n.kind in :kinds and n.audience <> nl.bijrijder.guidance.note.Audience.DRAFT
              and n.withdrawnAt is null
            group by n.studentId""")
    List<LastContact> findLastContacts(Collection<UUID> students, Collection<ConversationKind> kinds);

    /** When a student was last spoken to. */
    interface LastContact {

        UUID getStudent();

        LocalDate getDay();
    }
}
