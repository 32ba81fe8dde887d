package nl.bijrijder.route;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds the stops on students' routes; row-level security stands behind it. */
interface MilestoneRepository extends Repository<Milestone, UUID> {

    Milestone save(Milestone milestone);

    Optional<Milestone> findById(UUID id);

    @Query("""
            select m from Milestone m where m.routeId = :route
            order by m.moment.routeYear, m.moment.phase, m.position, m.id""")
    List<Milestone> findByRoute(UUID route);
}
