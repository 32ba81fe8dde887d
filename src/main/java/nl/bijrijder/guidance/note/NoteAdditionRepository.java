package nl.bijrijder.guidance.note;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds what was added to notes; row-level security stands behind it. */
interface NoteAdditionRepository extends Repository<NoteAddition, UUID> {

    NoteAddition save(NoteAddition addition);

    boolean existsById(UUID id);

    /** Oldest first. */
    @Query("select a from NoteAddition a where a.noteId in :notes order by a.writtenAt, a.id")
    List<NoteAddition> findByNotes(Collection<UUID> notes);
}
