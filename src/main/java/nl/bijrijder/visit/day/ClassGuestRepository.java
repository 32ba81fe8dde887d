package nl.bijrijder.visit.day;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** One for each visit at most. */
interface ClassGuestRepository extends Repository<ClassGuest, UUID> {

    ClassGuest save(ClassGuest row);

    void delete(ClassGuest row);

    Optional<ClassGuest> findById(UUID visit);

    @Query("select g from ClassGuest g where g.visitId in :visits")
    List<ClassGuest> findByVisits(Collection<UUID> visits);

    @Query("select g from ClassGuest g, CompanyFace f where f.id = g.faceId and f.companyId = :company")
    List<ClassGuest> findByCompany(UUID company);
}
