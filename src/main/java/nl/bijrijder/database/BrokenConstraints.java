package nl.bijrijder.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import nl.bijrijder.shared.ConstraintRules;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Stands around every service, outside its transaction: a constraint that refuses a row, at once or at the commit, becomes the
 * rule a module named for it ({@link ConstraintRules}). A constraint nobody named stays the error it is.
 *
 * <p>A call that is refused may have been refused by its own twin: the same form came in twice at the same moment, and what the
 * other one saved takes the id, the address, the period or the version this one asks for. So the call is made once more. Now the service finds
 * the row of the first one, and both get the same answer; a rule that was broken in earnest is broken again. Within somebody
 * else's transaction nothing can be tried again, so the one who began it does.
 */
class BrokenConstraints implements MethodInterceptor {

    private static final String PRIMARY_KEY = "_pkey";

    private final ObjectProvider<ConstraintRules> modules;

    BrokenConstraints(ObjectProvider<ConstraintRules> modules) {
        this.modules = modules;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        var nested = TransactionSynchronizationManager.isActualTransactionActive();
        var again = nested || !(call instanceof ProxyMethodInvocation proxied) ? null : proxied.invocableClone();
        try {
            return call.proceed();
        } catch (RuleBroken | DataAccessException | TransactionException failed) {
            if (again != null && mayBeATwin(failed)) {
                return secondTime(again);
            }
            throw said(failed);
        }
    }

    private @Nullable Object secondTime(MethodInvocation call) throws Throwable {
        try {
            return call.proceed();
        } catch (DataAccessException | TransactionException failed) {
            throw isTakenKey(failed) ? new SavedAlready() : said(failed);
        }
    }

    private static boolean mayBeATwin(RuntimeException failed) {
        return failed instanceof RuleBroken
                || failed instanceof OptimisticLockingFailureException
                || constraintIn(failed).isPresent();
    }

    private static boolean isTakenKey(RuntimeException failed) {
        return constraintIn(failed).orElse("").endsWith(PRIMARY_KEY);
    }

    private RuntimeException said(RuntimeException failed) {
        if (failed instanceof OptimisticLockingFailureException) {
            return new StaleVersion();
        }
        return constraintIn(failed)
                .flatMap(this::rule)
                .map(RuntimeException.class::cast)
                .orElse(failed);
    }

    private Optional<RuleBroken> rule(String constraint) {
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
