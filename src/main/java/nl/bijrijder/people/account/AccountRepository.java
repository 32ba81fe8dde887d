package nl.bijrijder.people.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bijrijder.shared.PersonName;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds accounts. */
interface AccountRepository extends Repository<Account, UUID> {

    /** A status is asked for by name, an empty one means any. */
    String FOUND = "not exists (select from unnest(string_to_array(plain(:words), ' ')) as word"
            + " where position(word in searchable) = 0)"
            + " and (:status = '' or :status = case when ended_at is not null then 'ENDED'"
            + " when password_hash is null then 'INVITED' else 'ACTIVE' end)";

    Account save(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findByEmail(String email);

    boolean existsById(UUID id);

    boolean existsByEmail(String email);

    boolean existsByManagerTrueAndEndedAtIsNull();

    /** Every word must occur in name or address; no words find everybody. By family name, without its infix. */
    @Query(
            value = "select * from account where " + FOUND + " order by plain(coalesce(family_name, given_name)),"
                    + " plain(given_name), id",
            countQuery = "select count(*) from account where " + FOUND,
            nativeQuery = true)
    Page<Account> search(String words, String status, Pageable page);

    @Query("""
            select new nl.bijrijder.people.account.AccountCounts(
                count(case when a.endedAt is null and a.passwordHash is null then 1 end),
                count(case when a.endedAt is null and a.passwordHash is not null then 1 end),
                count(a.endedAt))
            from Account a""")
    AccountCounts counts();

    @Query("select a from Account a where a.id in :ids")
    List<Account> findAllByIds(Collection<UUID> ids);

    @Query("select a.id as id, a.name as name from Account a where a.id in :ids")
    List<Called> findNames(Collection<UUID> ids);

    /** How somebody is called. */
    interface Called {

        UUID getId();

        PersonName getName();
    }
}
