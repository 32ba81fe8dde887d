package nl.bijrijder.people.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Slows guessing down: after ten tries in a quarter of an hour each next one must wait, twice as long every time. It counts per
 * account, or per account on a known device, and never per network address: a whole school shares one (TRUST, signing in).
 */
@Component
class SignInThrottle {

    static final int FREE_TRIES = 10;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignInThrottle(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Counts a try before the password is looked at, so that many tries at once count as many.
     *
     * @throws TooManyTries when this try comes too soon
     */
    void begin(String keyHash) {
        var mayTry = transaction.execute(status -> {
            var now = clock.instant();
            jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
                    .param("key", keyHash)
                    .query(Integer.class)
                    .single();
            jdbc.sql("delete from sign_in_attempt where tried_at < :old")
                    .param("old", Timestamp.from(now.minus(WINDOW)))
                    .update();
            var tries = jdbc.sql(
                            "select count(*) as number, max(tried_at) as last from sign_in_attempt where key_hash = :key")
                    .param("key", keyHash)
                    .query((row, number) -> new Tries(row.getInt("number"), row.getTimestamp("last")))
                    .single();
            if (tries.mustWait(now)) {
                return false;
            }
            jdbc.sql("insert into sign_in_attempt (key_hash, tried_at) values (:key, :now)")
                    .param("key", keyHash)
                    .param("now", Timestamp.from(now))
                    .update();
            return true;
        });
        if (!Boolean.TRUE.equals(mayTry)) {
            throw new TooManyTries();
        }
    }

    /** The password was right: nothing to hold against this key any more. */
    void succeeded(String keyHash) {
        transaction.executeWithoutResult(status -> jdbc.sql("delete from sign_in_attempt where key_hash = :key")
                .param("key", keyHash)
                .update());
    }

    /** How long the next try must wait after so many. */
    static Duration waitAfter(int tries) {
        if (tries < FREE_TRIES) {
            return Duration.ZERO;
        }
        var doublings = Math.min(tries - FREE_TRIES, 20);
        var wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(WINDOW) > 0 ? WINDOW : wait;
    }

    private record Tries(int number, @Nullable Timestamp last) {

        boolean mustWait(Instant now) {
            return last != null && last.toInstant().plus(waitAfter(number)).isAfter(now);
        }
    }
}
