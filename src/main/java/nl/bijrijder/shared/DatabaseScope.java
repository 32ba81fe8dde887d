package nl.bijrijder.shared;

import java.util.Collection;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Whose eyes a transaction looks through. Every transaction that begins on this thread carries the scope to PostgreSQL, where
 * the row-level policies read it; without a scope the tables with students' stories are empty (TRUST: fail-closed).
 *
 * @param account the account that asks
 * @param teams its running teams
 * @param student the student behind the account, or null
 * @param manager whether it keeps the installation
 * @param task which work that runs by the clock this is, for which nobody asks; empty when somebody does
 */
public record DatabaseScope(String account, String teams, String student, String manager, String task) {

    private static final ThreadLocal<@Nullable DatabaseScope> CURRENT = new ThreadLocal<>();

    /** Everything this person may see today. */
    public static DatabaseScope of(CurrentUser user) {
        return new DatabaseScope(
                user.account().toString(),
                arrayLiteral(user.teams()),
                user.student() == null ? "" : user.student().toString(),
                user.manager() ? "on" : "",
                "");
    }

    /** Only what the policies of the database let this task see: work that runs by the clock is nobody, and has a name. */
    public static DatabaseScope ofTask(Task task) {
        return new DatabaseScope("", "", "", "", task.name());
    }

    /** The scope of this thread, or null when nobody asks. */
    public static @Nullable DatabaseScope current() {
        return CURRENT.get();
    }

    /**
     * Runs the work in this scope and restores the one before it.
     *
     * @throws IllegalStateException when a transaction runs, which would go on with the scope it began with
     */
    public <T extends @Nullable Object> T call(Supplier<T> work) {
        try (var scope = open()) {
            return work.get();
        }
    }

    /**
     * Opens this scope for the rest of the thread's work, until the returned handle is closed.
     *
     * @throws IllegalStateException when a transaction runs, which would go on with the scope it began with
     */
    public Handle open() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a transaction runs already, with the scope it began with");
        }
        return goOn();
    }

    /** Opens this scope where the running transaction, if there is one, carries it already. */
    public Handle goOn() {
        var before = CURRENT.get();
        CURRENT.set(this);
        return () -> {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        };
    }

    private static String arrayLiteral(Collection<TeamId> teams) {
        return teams.stream().map(TeamId::toString).sorted().collect(Collectors.joining(",", "{", "}"));
    }

    /** Ends an opened scope. */
    @FunctionalInterface
    public interface Handle extends AutoCloseable {
        @Override
        void close();
    }
}
