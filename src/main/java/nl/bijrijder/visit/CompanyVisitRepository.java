package nl.bijrijder.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds company visits, always of teams. */
interface CompanyVisitRepository extends Repository<CompanyVisit, UUID> {

    CompanyVisit saveAndFlush(CompanyVisit visit);

    boolean existsById(UUID id);

    Optional<CompanyVisit> findById(UUID id);

    @Query("select v from CompanyVisit v where v.id in :ids order by v.timing.day, v.timing.startsAt, v.id")
    List<CompanyVisit> findAllByIds(Collection<UUID> ids);

    @Query("select v from CompanyVisit v where v.id = :id and v.teamId in :teams")
    Optional<CompanyVisit> find(UUID id, Collection<UUID> teams);

    /** Visits to come first and soonest, then those without a day, then those behind us, then those called off. */
    @Query("""
            select v from CompanyVisit v
            where v.teamId in :teams and v.status in :statuses
            order by case when v.status = nl.bijrijder.visit.VisitStatus.CANCELLED then 3
                          when v.timing.day is null then 1
                          when v.timing.day >= :today then 0 else 2 end,
                     case when v.timing.day >= :today then v.timing.day end asc nulls last,
                     v.timing.day desc nulls last, v.timing.startsAt, v.askedAt desc, v.id""")
    Page<CompanyVisit> list(Collection<UUID> teams, Collection<VisitStatus> statuses, LocalDate today, Pageable page);

    @Query("""
            select v from CompanyVisit v
            where v.teamId in :teams and v.status <> nl.bijrijder.visit.VisitStatus.CANCELLED
              and (v.timing.day between :first and :last or v.classVisit.on between :first and :last)
            order by v.timing.startsAt, v.title, v.id""")
    List<CompanyVisit> findBetween(Collection<UUID> teams, LocalDate first, LocalDate last);

    @Query("""
            select v from CompanyVisit v
            where v.teamId = :team and v.timing.day is not null
              and v.status not in (nl.bijrijder.visit.VisitStatus.PLANNING, nl.bijrijder.visit.VisitStatus.CANCELLED)
            order by v.timing.day desc, v.timing.startsAt, v.id""")
    List<CompanyVisit> findAgreed(UUID team, Limit limit);

    @Query("""
            select v from CompanyVisit v
            where v.status in (nl.bijrijder.visit.VisitStatus.AGREED, nl.bijrijder.visit.VisitStatus.PREPARED)
              and (v.timing.day between :first and :last or v.classVisit.on between :first and :last)
            order by v.timing.day, v.id""")
    List<CompanyVisit> findAgreedBetween(LocalDate first, LocalDate last);

    @Query("""
            select v.id from CompanyVisit v
            where v.companyId = :company and v.confirmation.by is not null
              and v.status in (nl.bijrijder.visit.VisitStatus.AGREED, nl.bijrijder.visit.VisitStatus.PREPARED)
            order by v.id""")
    List<UUID> findConfirmed(UUID company);

    /** What else a company was asked by a partnership since then, newest first. */
    @Query("""
            select v from CompanyVisit v
            where v.companyId = :company and v.partnershipId = :partnership and v.id <> :self and v.askedAt >= :since
            order by v.askedAt desc, v.id""")
    List<CompanyVisit> findAsked(UUID partnership, UUID company, UUID self, Instant since);

    /** Other visits of a partnership that take place on one of these days, or may, or for which the company comes to class then. */
    @Query("""
            select v from CompanyVisit v
            where v.partnershipId = :partnership and v.id <> :self
              and (v.timing.day in :days or v.classVisit.on in :days
                   or exists (select 1 from v.proposals proposed where proposed in :days))
              and v.status <> nl.bijrijder.visit.VisitStatus.CANCELLED
            order by v.timing.day, v.timing.startsAt, v.id""")
    List<CompanyVisit> findOnDays(UUID partnership, Collection<LocalDate> days, UUID self);

    /** Where companies come to the classes of these teams, newest first. */
    @Query("""
            select v.classVisit.place from CompanyVisit v
            where v.teamId in :teams and v.classVisit.place is not null
            group by v.classVisit.place
            order by max(v.askedAt) desc, v.classVisit.place""")
    List<String> findClassPlaces(Collection<UUID> teams, Limit limit);

    /** The last visit of these teams to a company that took place. */
    @Query("""
            select v from CompanyVisit v
            where v.companyId = :company and v.teamId in :teams
              and v.status in (nl.bijrijder.visit.VisitStatus.HELD, nl.bijrijder.visit.VisitStatus.CLOSED)
            order by v.timing.day desc, v.id""")
    List<CompanyVisit> findPast(UUID company, Collection<UUID> teams, Limit limit);

    /** The last visits to a company that took place, whichever team went. */
    @Query("""
            select v from CompanyVisit v
            where v.companyId = :company
              and v.status in (nl.bijrijder.visit.VisitStatus.HELD, nl.bijrijder.visit.VisitStatus.CLOSED)
            order by v.timing.day desc, v.id""")
    List<CompanyVisit> findHeld(UUID company, Limit limit);

    @Query(
            "select v.status as status, count(v) as number from CompanyVisit v where v.teamId in :teams group by v.status")
    List<StatusCount> countByStatus(Collection<UUID> teams);

    @Query("select v from CompanyVisit v where v.companyId = :company order by v.askedAt desc, v.id")
    List<CompanyVisit> findByCompany(UUID company, Pageable page);

    @Query("""
            select v from CompanyVisit v
            where v.companyId in :companies
              and v.askedAt = (select max(other.askedAt) from CompanyVisit other where other.companyId = v.companyId)
            order by v.id""")
    List<CompanyVisit> findNewestByCompany(Collection<UUID> companies);

    /** How many visits have a status. */
    interface StatusCount {
        VisitStatus getStatus();

        long getNumber();
    }
}
