package nl.bijrijder.people.account;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps the one set-up code. */
interface SetupCodeRepository extends Repository<SetupCode, Short> {

    SetupCode save(SetupCode code);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from SetupCode c")
    Optional<SetupCode> lock();

    @Modifying
    @Query("delete from SetupCode c")
    void clear();
}
