package nl.bijrijder.people.qualification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds qualifications. */
interface QualificationRepository extends Repository<Qualification, UUID> {

    Qualification save(Qualification qualification);

    Optional<Qualification> findById(UUID id);

    @Query("select q from Qualification q where q.id in :ids")
    List<Qualification> findAllByIds(Collection<UUID> ids);

    @Query("select q from Qualification q where q.crebo in :crebos")
    List<Qualification> findByCrebos(Collection<String> crebos);

    @Query("""
            select q from Qualification q
            where q.level in :levels
              and cast(function('plain', concat(q.crebo, ' ', q.name, ' ', q.dossierName, ' ', q.domain)) as string)
                like cast(function('plain', :pattern) as string) escape '!'
            order by q.name, q.crebo""")
    Page<Qualification> search(Collection<Integer> levels, String pattern, Pageable page);

    @Query("select count(q) > 0 from Qualification q")
    boolean hasAny();
}
