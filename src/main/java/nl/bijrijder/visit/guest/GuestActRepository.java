package nl.bijrijder.visit.guest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was done through the links of a visit. */
interface GuestActRepository extends Repository<GuestAct, UUID> {

    GuestAct save(GuestAct act);

    List<GuestAct> findByVisitIdOrderBySaidAtDescIdAsc(UUID visit, Limit limit);

    boolean existsByVisitIdAndKind(UUID visit, GuestActKind kind);

    @Query(
            "select a.linkId as link, max(a.saidAt) as moment from GuestAct a where a.visitId = :visit group by a.linkId")
    List<LastUse> findLastByVisit(UUID visit);

    /** When something was last done through a link. */
    interface LastUse {
        UUID getLink();

        Instant getMoment();
    }
}
