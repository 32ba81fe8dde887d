package nl.bijrijder.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import nl.bijrijder.shared.ConstraintRules;
import nl.bijrijder.shared.RuleBroken;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Stands around every service, outside its transaction: a constraint that refuses a row, at once or at the commit, becomes the
 * rule a module named for it ({@link ConstraintRules}). A constraint nobody named stays the error it is.
 */
class BrokenConstraints implements MethodInterceptor {

    private static final String PRIMARY_KEY = "_pkey";

    private final ObjectProvider<ConstraintRules> modules;

    BrokenConstraints(ObjectProvider<ConstraintRules> modules) {
        this.modules = modules;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        try {
            return call.proceed();
        } catch (DataAccessException | TransactionException failed) {
            throw constraintIn(failed)
                    .flatMap(this::rule)
                    .map(RuntimeException.class::cast)
                    .orElse(failed);
        }
    }

    private Optional<RuleBroken> rule(String constraint) {
        if (constraint.endsWith(PRIMARY_KEY)) {
            return Optional.of(new SavedAlready());
        }
        return modules.stream()
                .flatMap(module -> Optional.ofNullable(module.byConstraint().get(constraint)).stream())
                .findFirst()
                .map(Supplier::get);
    }

    /** PostgreSQL names the constraint in its answer; the exceptions around it differ between a flush and a commit. */
    private static Optional<String> constraintIn(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                return serverSaid(refused);
            }
        }
        return Optional.empty();
    }

    /** A batch puts PostgreSQL's own answer behind a summary. */
    private static Optional<String> serverSaid(SQLException refused) {
        for (SQLException next = refused; next != null; next = next.getNextException()) {
            if (next instanceof PSQLException said && said.getServerErrorMessage() != null) {
                return Optional.ofNullable(said.getServerErrorMessage().getConstraint());
            }
        }
        return Optional.empty();
    }
}
