package nl.bijrijder.platform.database;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import nl.bijrijder.shared.StartRefused;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jspecify.annotations.Nullable;

/** Compares the migrations a database has seen with those of this build. */
final class MigrationHistory {

    private static final Set<MigrationState> NOT_OURS =
            EnumSet.of(MigrationState.MISSING_SUCCESS, MigrationState.MISSING_FAILED);

    private MigrationHistory() {}

    /**
     * Refuses a database that other migrations made. Nothing is released yet, so no migration leads from an earlier development
     * version to this one; from the first release on, that must never be needed.
     *
     * @param dataFolder where the server that Bijrijder brings along keeps its data; null when the database was given
     */
    static void refuseEarlierDevelopment(Flyway flyway, @Nullable Path dataFolder) {
        if (Arrays.stream(flyway.info().all()).anyMatch(MigrationHistory::isNotOurs)) {
            throw new StartRefused(
                    dataFolder == null
                            ? "This database was made by an earlier development version of Bijrijder; start with an empty one."
                            : "The data folder " + dataFolder.toAbsolutePath().normalize()
                                    + " was made by an earlier development version of Bijrijder; delete it and start again.");
        }
    }

    private static boolean isNotOurs(MigrationInfo migration) {
        return NOT_OURS.contains(migration.getState())
                || !migration.isDescriptionMatching()
                || !migration.isChecksumMatching();
    }
}
