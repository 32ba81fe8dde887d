package nl.bijrijder.route;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds students' routes; row-level security stands behind it. */
interface LearningRouteRepository extends Repository<LearningRoute, UUID> {

    LearningRoute save(LearningRoute route);

    boolean existsById(UUID id);

    @Query("""
            select count(r) > 0 from LearningRoute r
            where r.studentId = :student and r.status = nl.bijrijder.route.RouteStatus.RUNNING""")
    boolean runs(UUID student);

    @Query("""
            select r.studentId from LearningRoute r
            where r.studentId in :students and r.status = nl.bijrijder.route.RouteStatus.RUNNING""")
    Set<UUID> findRiding(Collection<UUID> students);

    @Query("""
            select new nl.bijrijder.route.RouteRow(r.id, r.studentId, r.teamId, r.name, r.qualificationId, r.type, r.years,
                r.startYear,
                (select count(m) from Milestone m
                 where m.routeId = r.id and m.status = nl.bijrijder.route.MilestoneStatus.DONE),
                (select count(m) from Milestone m
                 where m.routeId = r.id and m.status <> nl.bijrijder.route.MilestoneStatus.SKIPPED))
            from LearningRoute r
            where r.studentId in :students and r.status = nl.bijrijder.route.RouteStatus.RUNNING""")
    List<RouteRow> findRunning(Collection<UUID> students);
}
