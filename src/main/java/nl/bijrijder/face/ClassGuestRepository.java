package nl.bijrijder.face;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** One for each visit at most. */
interface ClassGuestRepository extends Repository<ClassGuest, UUID> {

    ClassGuest save(ClassGuest row);

    void delete(ClassGuest row);

    Optional<ClassGuest> findById(UUID visit);
}
