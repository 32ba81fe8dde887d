package nl.bijrijder.people.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds organisations. */
interface OrganisationRepository extends Repository<Organisation, UUID> {

    Organisation save(Organisation organisation);

    Optional<Organisation> findById(UUID id);

    boolean existsById(UUID id);

    boolean existsByBrin(String brin);

    @Query("select o from Organisation o order by o.name, o.id")
    List<Organisation> list();

    @Query("select o from Organisation o order by o.name, o.id")
    Page<Organisation> page(Pageable page);
}
