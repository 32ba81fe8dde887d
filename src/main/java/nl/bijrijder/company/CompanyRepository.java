package nl.bijrijder.company;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds companies, always within partnerships. */
interface CompanyRepository extends Repository<Company, UUID> {

    Company save(Company company);

    boolean existsById(UUID id);

    @Query("select c from Company c where c.id = :id and c.partnershipId in :partnerships")
    Optional<Company> find(UUID id, Collection<UUID> partnerships);

    @Query("""
            select c from Company c
            where c.partnershipId in :partnerships
              and (cast(function('plain', c.facts.name) as string) like cast(function('plain', :pattern) as string) escape '\\'
                or cast(function('plain', coalesce(c.facts.town, '')) as string) like cast(function('plain', :pattern) as string) escape '\\'
                or cast(function('plain', coalesce(c.facts.branch, '')) as string) like cast(function('plain', :pattern) as string) escape '\\')
            order by function('plain', c.facts.name), c.id""")
    Page<Company> search(Collection<UUID> partnerships, String pattern, Pageable page);

    @Query("""
            select c from Company c where c.partnershipId in :partnerships
            order by function('plain', c.facts.name), c.id""")
    List<Company> list(Collection<UUID> partnerships);

    @Query("select c.id as id, c.facts.name as name from Company c where c.id in :ids")
    List<Named> findNames(Collection<UUID> ids);

    @Query("select c from Company c where c.id in :ids and c.partnershipId in :partnerships")
    List<Company> findAllByIds(Collection<UUID> ids, Collection<UUID> partnerships);

    @Query("select c from Company c where c.id in :ids")
    List<Company> findAllByIds(Collection<UUID> ids);

    @Query("""
            select c from Company c
            where c.partnershipId = :partnership and c.id <> :id
              and function('plain', c.facts.name) = function('plain', :name)
            order by c.id""")
    List<Company> findNamesakes(UUID partnership, UUID id, String name);

    @Query("select count(c) from Company c where c.partnershipId in :partnerships")
    long count(Collection<UUID> partnerships);

    /** How a company is called. */
    interface Named {

        UUID getId();

        String getName();
    }
}
