package nl.bijrijder.calendar;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds feeds by whose they are, or by the fingerprint of their address. */
interface CalendarFeedRepository extends Repository<CalendarFeed, UUID> {

    CalendarFeed save(CalendarFeed feed);

    Optional<CalendarFeed> findById(UUID account);

    Optional<CalendarFeed> findByTokenHash(String tokenHash);

    @Modifying
    @Query("delete from CalendarFeed f where f.accountId = :account")
    int remove(UUID account);
}
