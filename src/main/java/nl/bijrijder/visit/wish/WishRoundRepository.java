package nl.bijrijder.visit.wish;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds wish rounds; one per visit. */
interface WishRoundRepository extends Repository<WishRound, UUID> {

    WishRound saveAndFlush(WishRound round);

    /** A new round, unless there is one: two teachers at once open the same. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into wish_round (visit_id, version, team_id, opened_by, opened_at, changed_at)
            values (:visit, 0, :team, :by, :now, :now) on conflict do nothing""")
    int begin(UUID visit, UUID team, UUID by, Instant now);

    Optional<WishRound> findByVisitId(UUID visitId);

    /** The round of a visit; nobody closes it before this transaction is over. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select r from WishRound r where r.visitId = :visit")
    Optional<WishRound> hold(UUID visit);

    List<WishRound> findByVisitIdIn(Collection<UUID> visits);
}
