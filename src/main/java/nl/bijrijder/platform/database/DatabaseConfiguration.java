package nl.bijrijder.platform.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import nl.bijrijder.shared.ConstraintRules;
import nl.bijrijder.shared.StartRefused;
import org.flywaydb.core.Flyway;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jpa.autoconfigure.JpaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.orm.jpa.JpaVendorAdapter;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.stereotype.Service;

/** Migrates with the owner's login, scopes every transaction, and refuses a database that would not keep its promises. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final int OLDEST_MAJOR_VERSION = 15;

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
    JpaVendorAdapter scopedVendorAdapter(JpaProperties properties) {
        var dialect = new ScopedJpaDialect();
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

    /** Every service says a broken constraint as the rule behind it; outside the transaction, because some break at the commit. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor brokenConstraints(ObjectProvider<ConstraintRules> modules) {
        var services = AnnotationMatchingPointcut.forClassAnnotation(Service.class);
        var advisor = new DefaultPointcutAdvisor(services, new BrokenConstraints(modules));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
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

    /** The row-level policies and {@code security_invoker} views need what PostgreSQL has since this version. */
    static void refuseTooOld(int majorVersion) {
        if (majorVersion < OLDEST_MAJOR_VERSION) {
            throw new StartRefused("Bijrijder needs PostgreSQL " + OLDEST_MAJOR_VERSION
                    + " or newer; this database is version " + majorVersion + ".");
        }
    }
}
