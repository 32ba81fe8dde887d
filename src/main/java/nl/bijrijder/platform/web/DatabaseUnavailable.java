package nl.bijrijder.platform.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** The database cannot be reached, went away or is about to. */
class DatabaseUnavailable extends RuntimeException {

    /** What the pool says of a connection that broke earlier in the same request; it gives no code. */
    private static final String BROKEN_BEFORE = "Connection is closed";

    DatabaseUnavailable(Throwable cause) {
        super(cause);
    }

    /** Whether this is what went wrong, or what is behind it. */
    static boolean isBehind(Throwable failed) {
        return Stream.<@Nullable Throwable>iterate(failed, Objects::nonNull, cause -> Objects.requireNonNull(cause)
                        .getCause())
                .anyMatch(DatabaseUnavailable::isShutdown);
    }

    private static boolean isShutdown(@Nullable Throwable cause) {
        if (cause instanceof SQLException sql) {
            var state = Objects.requireNonNullElse(sql.getSQLState(), "");
            return sql instanceof SQLTransientConnectionException
                    || state.startsWith("08")
                    || state.startsWith("57P")
                    || BROKEN_BEFORE.equals(sql.getMessage());
        }
        return cause instanceof DatabaseUnavailable
                || cause instanceof CannotCreateTransactionException
                || cause instanceof DataAccessResourceFailureException;
    }
}
