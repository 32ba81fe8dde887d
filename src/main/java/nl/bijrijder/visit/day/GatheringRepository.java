package nl.bijrijder.visit.day;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Finds where groups gather. */
interface GatheringRepository extends Repository<Gathering, UUID> {

    Gathering saveAndFlush(Gathering gathering);

    Optional<Gathering> findById(UUID visit);
}
