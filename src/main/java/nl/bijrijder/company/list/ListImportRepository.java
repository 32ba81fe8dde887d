package nl.bijrijder.company.list;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds uploaded lists. */
interface ListImportRepository extends Repository<ListImport, UUID> {

    ListImport save(ListImport list);

    boolean existsById(UUID id);

    Optional<ListImport> findById(UUID id);

    /** The import; nobody else confirms it until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from ListImport i where i.id = :id")
    Optional<ListImport> lock(UUID id);

    @Modifying
    @Query("delete from ListImport i where i.expiresAt < :now")
    void deleteExpired(Instant now);
}
