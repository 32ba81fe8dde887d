package nl.bijrijder.people.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds partnerships. */
interface PartnershipRepository extends Repository<Partnership, UUID> {

    Partnership save(Partnership partnership);

    Optional<Partnership> findById(UUID id);

    boolean existsById(UUID id);

    boolean existsByName(String name);

    @Query("select distinct p from Partnership p left join fetch p.organisations order by p.name, p.id")
    List<Partnership> list();

    @Query("select p from Partnership p order by p.name, p.id")
    Page<Partnership> page(Pageable page);
}
