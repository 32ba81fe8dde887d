package nl.bijrijder.guidance.prompt;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds the questions of teams. */
interface NotePromptsRepository extends Repository<NotePrompts, UUID> {

    NotePrompts saveAndFlush(NotePrompts prompts);

    @Query("select distinct p from NotePrompts p left join fetch p.questions where p.teamId in :teams")
    List<NotePrompts> findByTeams(Collection<UUID> teams);
}
