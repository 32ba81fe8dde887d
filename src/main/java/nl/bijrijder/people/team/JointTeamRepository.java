package nl.bijrijder.people.team;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds joint teams. */
interface JointTeamRepository extends Repository<JointTeam, UUID> {

    JointTeam save(JointTeam team);

    Optional<JointTeam> findById(UUID id);

    boolean existsById(UUID id);

    boolean existsByPartnershipIdAndName(UUID partnershipId, String name);

    @Query("select t from JointTeam t order by t.name, t.id")
    List<JointTeam> list();

    @Query("select t from JointTeam t order by t.name, t.id")
    Page<JointTeam> page(Pageable page);

    @Query("select count(t) from JointTeam t where t.period.startsOn <= :day"
            + " and (t.period.endsOn is null or t.period.endsOn >= :day)")
    long countRunning(LocalDate day);

    @Query("select t from JointTeam t where t.id in :ids order by t.name, t.id")
    List<JointTeam> findAllByIds(Collection<UUID> ids);
}
