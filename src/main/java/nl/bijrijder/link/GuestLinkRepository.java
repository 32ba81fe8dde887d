package nl.bijrijder.link;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Finds links by their secret's fingerprint, and those of a visit. */
interface GuestLinkRepository extends Repository<GuestLink, UUID> {

    GuestLink save(GuestLink link);

    Optional<GuestLink> findById(UUID id);

    Optional<GuestLink> findByTokenHash(String tokenHash);

    List<GuestLink> findByVisitIdOrderByMadeAtDescIdAsc(UUID visit);
}
