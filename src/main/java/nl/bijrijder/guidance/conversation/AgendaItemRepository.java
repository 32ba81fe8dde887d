package nl.bijrijder.guidance.conversation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds what students put on the agenda; row-level security stands behind it. */
interface AgendaItemRepository extends Repository<AgendaItem, UUID> {

    AgendaItem saveAndFlush(AgendaItem item);

    Optional<AgendaItem> findById(UUID id);

    List<AgendaItem> findByIdIn(Collection<UUID> ids);

    /** Counted, not read: a row that a twin of this form made meanwhile must not be in the session already. */
    long countByStudentIdAndStatus(UUID studentId, AgendaStatus status);

    @Query("""
            select i from AgendaItem i
            where i.studentId in :students and i.status = nl.bijrijder.guidance.conversation.AgendaStatus.OPEN
            order by i.writtenAt, i.id""")
    List<AgendaItem> findOpen(Collection<UUID> students);
}
