package nl.bijrijder.platform.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import nl.bijrijder.shared.StartRefused;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jpa.autoconfigure.JpaProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.JpaVendorAdapter;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/** Migrates with the owner's login, scopes every transaction, and refuses a database that would not keep its promises. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final int OLDEST_MAJOR_VERSION = 16;

    @Bean
    FlywayMigrationStrategy migrateAfterChecks(ObjectProvider<EmbeddedDatabase> embedded) {
        return flyway -> {
            prepare(flyway);
            var own = embedded.getIfAvailable();
            MigrationHistory.refuseEarlierDevelopment(flyway, own == null ? null : own.dataFolder());
            flyway.migrate();
        };
    }

    @Bean
    JpaVendorAdapter scopedVendorAdapter(JpaProperties properties, ObjectProvider<MessageSource> sentences) {
        var dialect = new ScopedJpaDialect(sentences);
        var adapter = new HibernateJpaVendorAdapter() {
            @Override
            public HibernateJpaDialect getJpaDialect() {
                return dialect;
            }
        };
        adapter.setShowSql(properties.isShowSql());
        return adapter;
    }

    @Bean
    DatabaseChecks databasePromises(DataSource dataSource, Flyway migrated) {
        return new DatabaseChecks(dataSource);
    }

    private static void prepare(Flyway flyway) {
        var dataSource = flyway.getConfiguration().getDataSource();
        try (var connection = dataSource.getConnection()) {
            refuseTooOld(connection.getMetaData().getDatabaseMajorVersion());
            DatabaseRoles.ensure(connection);
        } catch (SQLException e) {
            throw new StartRefused("The database cannot be reached: " + StartRefused.said(e), e);
        }
    }

    /** The row-level policies, {@code security_invoker} views and {@code is json} need what PostgreSQL has since this version. */
    static void refuseTooOld(int majorVersion) {
        if (majorVersion < OLDEST_MAJOR_VERSION) {
            throw new StartRefused("Bijrijder needs PostgreSQL " + OLDEST_MAJOR_VERSION
                    + " or newer; this database is version " + majorVersion + ".");
        }
    }

    /**
     * What must hold of the application's own connections before anybody is served (TRUST): the role owns no table and cannot
     * bypass row-level security, and a commit that is reported is on disk.
     */
    static class DatabaseChecks implements InitializingBean {

        private static final Logger LOG = LoggerFactory.getLogger(DatabaseChecks.class);

        private static final String FACTS = """
                select current_user,
                       session_user,
                       (select rolsuper or rolbypassrls from pg_roles where rolname = current_user),
                       (select count(*) from pg_tables where schemaname = 'public' and tableowner = current_user),
                       current_setting('synchronous_commit'),
                       current_setting('fsync')
                """;

        private final DataSource dataSource;

        DatabaseChecks(DataSource dataSource) {
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
}
