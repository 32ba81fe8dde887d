package nl.bijrijder.people.qualification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds uploaded lists. */
interface QualificationImportRepository extends Repository<QualificationImport, UUID> {

    QualificationImport save(QualificationImport list);

    Optional<QualificationImport> findById(UUID id);

    boolean existsById(UUID id);

    @Modifying
    @Query(value = "delete from qualification_import where expires_at < :now", nativeQuery = true)
    void deleteExpired(Instant now);
}
