package nl.bijrijder.platform.database;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import nl.bijrijder.shared.DatabaseScope;
import org.hibernate.Session;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.TransactionDefinition;

/**
 * Hands the {@link DatabaseScope} to PostgreSQL at the start of every transaction. It is set for the transaction only, so a
 * pooled connection never carries one person's scope to the next. Failing here makes the transaction manager roll back.
 */
class ScopedJpaDialect extends HibernateJpaDialect {

    static final String SET_SCOPE = "select set_config('app.account', ?, true), set_config('app.teams', ?, true),"
            + " set_config('app.student', ?, true), set_config('app.manager', ?, true),"
            + " set_config('app.task', ?, true)";

    @Override
    public Object beginTransaction(EntityManager entityManager, TransactionDefinition definition) throws SQLException {
        var transaction = super.beginTransaction(entityManager, definition);
        var scope = DatabaseScope.current();
        if (scope != null) {
            entityManager.unwrap(Session.class).doWork(connection -> apply(scope, connection));
        }
        return transaction;
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
