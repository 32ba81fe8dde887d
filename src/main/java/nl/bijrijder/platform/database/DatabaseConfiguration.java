package nl.bijrijder.platform.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import nl.bijrijder.shared.StartRefused;
import org.flywaydb.core.Flyway;
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
    DatabasePromises databasePromises(DataSource dataSource, Flyway migrated) {
        return new DatabasePromises(dataSource);
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
}
