package nl.bijrijder.visit.day;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds who comes to class for companies. */
interface CompanyFaceRepository extends Repository<CompanyFace, UUID> {

    CompanyFace saveAndFlush(CompanyFace face);

    void delete(CompanyFace face);

    /** Who was told of last. */
    Optional<CompanyFace> findFirstByCompanyIdOrderByTurnDesc(UUID company);

    @Query("select f from CompanyFace f where f.companyId = :company order by f.turn desc")
    List<CompanyFace> findByCompany(UUID company);

    @Query("select f from CompanyFace f where f.companyId = :company and f.id = :id")
    Optional<CompanyFace> find(UUID company, UUID id);

    /** Accents and capitals aside. */
    @Query("""
            select f from CompanyFace f
            where f.companyId = :company and function('plain', f.face.name) = function('plain', :name)""")
    Optional<CompanyFace> findNamed(UUID company, String name);

    @Query("select f from CompanyFace f, ClassGuest g where g.visitId = :visit and f.id = g.faceId")
    Optional<CompanyFace> findByVisit(UUID visit);
}
