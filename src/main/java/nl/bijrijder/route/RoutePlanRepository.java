package nl.bijrijder.route;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds route plans, always among the teams of whom asks. */
interface RoutePlanRepository extends Repository<RoutePlan, UUID> {

    RoutePlan save(RoutePlan plan);

    Optional<RoutePlan> findById(UUID id);

    /** The plan to change: its version counts on even when only a milestone moves. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("select p from RoutePlan p where p.id = :id")
    Optional<RoutePlan> findToChange(UUID id);

    boolean existsById(UUID id);

    @Query("select p from RoutePlan p where p.teamId in :teams order by p.name, p.id")
    Page<RoutePlan> findByTeams(Collection<UUID> teams, Pageable page);
}
