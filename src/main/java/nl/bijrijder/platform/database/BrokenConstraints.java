package nl.bijrijder.platform.database;

import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Stands around every service, outside its transaction: a constraint that refuses a row, at once or at the commit, becomes the
 * rule a module named for it ({@link ConstraintRules}). A constraint nobody named stays the error it is.
 *
 * <p>A call that is refused may have been refused by its own twin: the same form came in twice at the same moment, and what the
 * other one saved takes the id, the address, the period or the version this one asks for. So the call is made again. Now the service finds
 * the row of the first one, and both get the same answer; a rule that was broken in earnest is broken again. Within somebody
 * else's transaction nothing can be tried again, so the one who began it does.
 */
class BrokenConstraints implements MethodInterceptor {

    private static final String PRIMARY_KEY = "_pkey";

    /** Of three at once the second may meet the third where the first was taken back. */
    private static final int MOST_TWINS = 2;

    private final ObjectProvider<ConstraintRules> modules;

    BrokenConstraints(ObjectProvider<ConstraintRules> modules) {
        this.modules = modules;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        var nested = TransactionSynchronizationManager.isActualTransactionActive();
        var twins = nested || !(call instanceof ProxyMethodInvocation proxied)
                ? List.<MethodInvocation>of()
                : clones(proxied);
        return proceed(call, twins.iterator(), !twins.isEmpty());
    }

    /** Made before the call begins: one that has begun cannot be begun anew. */
    private static List<MethodInvocation> clones(ProxyMethodInvocation call) {
        return Stream.generate(call::invocableClone).limit(MOST_TWINS).toList();
    }

    /** Once, and again for every time it may have been a twin that was first, as long as there are calls left. */
    private @Nullable Object proceed(MethodInvocation call, Iterator<MethodInvocation> again, boolean hadTwins)
            throws Throwable {
        try {
            return call.proceed();
        } catch (RuleBroken | DataAccessException | TransactionException failed) {
            if (again.hasNext() && mayBeATwin(failed)) {
                return proceed(again.next(), again, hadTwins);
            }
            throw hadTwins && isTakenKey(failed) ? new SavedAlready() : said(failed);
        }
    }

    private static boolean mayBeATwin(RuntimeException failed) {
        return failed instanceof RuleBroken
                || failed instanceof OptimisticLockingFailureException
                || failed instanceof DuplicateKeyException
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
