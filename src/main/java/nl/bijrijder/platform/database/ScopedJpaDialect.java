package nl.bijrijder.platform.database;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import nl.bijrijder.shared.DatabaseScope;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.WorkLock;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.TransactionDefinition;

/**
 * Hands the {@link DatabaseScope} to PostgreSQL at the start of every transaction, and waits there for the same submission. Both hold
 * for the transaction only, so a pooled connection never carries one person's scope to the next. Failing here makes the transaction
 * manager roll back.
 */
class ScopedJpaDialect extends HibernateJpaDialect {

    static final String SET_SCOPE = "select set_config('app.account', ?, true), set_config('app.teams', ?, true),"
            + " set_config('app.student', ?, true), set_config('app.manager', ?, true),"
            + " set_config('app.task', ?, true)";

    private static final String WAIT = "select pg_advisory_xact_lock(?)";

    private final transient ObjectProvider<MessageSource> sentences;

    /** @param sentences what the message bundles say about constraints; they are read after the database is there */
    ScopedJpaDialect(ObjectProvider<MessageSource> sentences) {
        this.sentences = sentences;
    }

    @Override
    public Object beginTransaction(EntityManager entityManager, TransactionDefinition definition) throws SQLException {
        var transaction = super.beginTransaction(entityManager, definition);
        var scope = DatabaseScope.current();
        if (scope != null) {
            entityManager.unwrap(Session.class).doWork(connection -> apply(scope, connection));
        }
        var submission = WorkLock.held();
        if (submission != null && !definition.isReadOnly()) {
            entityManager.unwrap(Session.class).doWork(connection -> waitFor(submission, connection));
        }
        return transaction;
    }

    /** Somebody else was first: a version that moved on, or a row that is in the way. */
    @Override
    public @Nullable DataAccessException translateExceptionIfPossible(RuntimeException failed) {
        var translated = super.translateExceptionIfPossible(failed);
        if (translated instanceof OptimisticLockingFailureException) {
            return new StaleVersion();
        }
        return translated instanceof DataIntegrityViolationException broken
                ? BrokenConstraint.orOther(broken, sentences.getObject())
                : translated;
    }

    /** The number PostgreSQL knows this work by, whatever is in its text. */
    static long lockOf(String work) {
        return UUID.nameUUIDFromBytes(work.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
    }

    private static void waitFor(String submission, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(WAIT)) {
            statement.setLong(1, lockOf(submission));
            statement.execute();
        }
    }

    private static void apply(DatabaseScope scope, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(SET_SCOPE)) {
            statement.setString(1, scope.account());
            statement.setString(2, scope.teams());
            statement.setString(3, scope.student());
            statement.setString(4, scope.manager());
            statement.setString(5, scope.task());
            statement.execute();
        }
    }
}
