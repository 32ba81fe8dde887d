package nl.bijrijder.visit.guest;

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

    /** The visits among these of which somebody of the visited company has a link. */
    @Query(nativeQuery = true, value = """
            select distinct l.visit_id from guest_link l
            join company_visit v on v.id = l.visit_id
            join company_contact c on c.id = l.contact_id and c.company_id = v.company_id
            where l.visit_id in (:visits) and l.revoked_at is null""")
    List<UUID> findVisitsWithOne(Collection<UUID> visits);
}
