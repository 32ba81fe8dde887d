package nl.bijrijder.people.team;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds memberships. */
interface MembershipRepository extends Repository<Membership, UUID> {

    Membership save(Membership membership);

    Optional<Membership> findById(UUID id);

    boolean existsById(UUID id);

    @Query("select m from Membership m where m.teamId = :team order by m.period.startsOn, m.id")
    List<Membership> findByTeam(UUID team);

    @Query("""
            select m from Membership m
            where m.teamId in :teams and m.period.startsOn <= :day and (m.period.endsOn is null or m.period.endsOn >= :day)
            order by m.leader desc, m.period.startsOn, m.id""")
    List<Membership> findRunning(Collection<UUID> teams, LocalDate day);

    @Query("""
            select m from Membership m
            where m.teamId in :teams and (m.period.endsOn is null or m.period.endsOn >= :day)
            order by m.period.startsOn, m.id""")
    List<Membership> findNotOver(Collection<UUID> teams, LocalDate day);

    @Query("select m from Membership m where m.accountId in :accounts order by m.period.startsOn, m.id")
    List<Membership> findByAccounts(Collection<UUID> accounts);

    @Query("select m from Membership m where m.period.startsOn <= :today and m.period.endsOn between :today and :day"
            + " order by m.period.endsOn, m.id")
    List<Membership> findEnding(LocalDate today, LocalDate day, Limit limit);

    @Query("""
            select count(m) > 0 from Membership m
            where m.teamId = :team and m.accountId = :account
              and (m.period.endsOn is null or m.period.endsOn >= :startsOn) and m.period.startsOn <= :endsOn""")
    boolean overlaps(UUID team, UUID account, LocalDate startsOn, LocalDate endsOn);
}
