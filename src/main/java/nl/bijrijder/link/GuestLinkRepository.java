package nl.bijrijder.link;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds links by their secret's fingerprint, and those of a visit. */
interface GuestLinkRepository extends Repository<GuestLink, UUID> {

    GuestLink save(GuestLink link);

    Optional<GuestLink> findById(UUID id);

    Optional<GuestLink> findByTokenHash(String tokenHash);

    List<GuestLink> findByVisitIdOrderByMadeAtDescIdAsc(UUID visit);

    @Query("select distinct l.visitId from GuestLink l where l.visitId in :visits")
    List<UUID> findVisitsWithOne(Collection<UUID> visits);
}
