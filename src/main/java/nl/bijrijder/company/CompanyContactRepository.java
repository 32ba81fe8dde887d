package nl.bijrijder.company;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds the people to call at companies. */
interface CompanyContactRepository extends Repository<CompanyContact, UUID> {

    CompanyContact save(CompanyContact contact);

    boolean existsById(UUID id);

    Optional<CompanyContact> findById(UUID id);

    @Query("select c from CompanyContact c where c.companyId = :company order by c.facts.name, c.id")
    List<CompanyContact> findByCompany(UUID company);

    @Query("select c from CompanyContact c where c.id in :ids")
    List<CompanyContact> findAllByIds(Collection<UUID> ids);

    @Query("""
            select contact from CompanyContact contact
            where contact.companyId in (select c.id from Company c where c.partnershipId in :partnerships)
            order by contact.facts.name, contact.id""")
    List<CompanyContact> list(Collection<UUID> partnerships);
}
