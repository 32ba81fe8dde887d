package nl.bijrijder.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds accounts. */
interface AccountRepository extends Repository<Account, UUID> {

    Account save(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findByEmail(String email);

    boolean existsById(UUID id);

    boolean existsByEmail(String email);

    boolean existsByManagerTrueAndEndedAtIsNull();

    @Query("select a from Account a where a.id in :ids")
    List<Account> findAllByIds(Collection<UUID> ids);
}
