package nl.bijrijder.platform.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import nl.bijrijder.shared.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;

/**
 * What must hold of the application's own connections before anybody is served (TRUST): the role owns no table and cannot
 * bypass row-level security, and a commit that is reported is on disk.
 */
class DatabasePromises implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(DatabasePromises.class);

    private static final String FACTS = """
            select current_user,
                   session_user,
                   (select rolsuper or rolbypassrls from pg_roles where rolname = current_user),
                   (select count(*) from pg_tables where schemaname = 'public' and tableowner = current_user),
                   current_setting('synchronous_commit'),
                   current_setting('fsync')
            """;

    private final DataSource dataSource;

    DatabasePromises(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterPropertiesSet() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var facts = statement.executeQuery(FACTS)) {
            facts.next();
            var user = facts.getString(1);
            refuseIf(facts.getBoolean(3), "The database role " + user + " may bypass row-level security.");
            refuseIf(facts.getInt(4) > 0, "The database role " + user + " owns tables; only the migrations may.");
            refuseIf("off".equals(facts.getString(5)), "synchronous_commit is off: saved would not be saved.");
            refuseIf("off".equals(facts.getString(6)), "fsync is off: saved would not be saved.");
            if (!user.equals(facts.getString(2))) {
                LOG.info("The application connects as {} and works as {}", facts.getString(2), user);
            }
        } catch (SQLException e) {
            throw new StartRefused(
                    "The application's database login cannot become " + DatabaseRoles.APP + ": "
                            + StartRefused.said(e) + " Grant it: grant " + DatabaseRoles.APP
                            + " to <your login>;",
                    e);
        }
    }

    private static void refuseIf(boolean broken, String sentence) {
        if (broken) {
            throw new StartRefused(sentence);
        }
    }
}
