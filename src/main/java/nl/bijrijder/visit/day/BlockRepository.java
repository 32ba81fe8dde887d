package nl.bijrijder.visit.day;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds blocks. */
interface BlockRepository extends Repository<Block, UUID> {

    Block saveAndFlush(Block block);

    Optional<Block> findById(UUID id);

    void delete(Block block);

    @Query("select b from Block b where b.visitId = :visit order by b.content.startsAt, b.content.endsAt, b.id")
    List<Block> ofVisit(UUID visit);

    int countByVisitId(UUID visitId);
}
