package nl.bijrijder.testing;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import nl.bijrijder.platform.database.DatabaseLogin;
import nl.bijrijder.platform.database.DatabaseRoles;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;

/** Puts the application under test on a database of its own in the shared server, with the roles it has in earnest. */
@TestConfiguration(proxyBeanMethods = false)
class TestApplicationConfiguration {

    private final String database = TestDatabase.world();

    @Bean
    JdbcConnectionDetails applicationLogin() {
        return new DatabaseLogin(TestDatabase.url(database), DatabaseRoles.APP, null).forApplication();
    }

    @Bean
    FlywayConnectionDetails migrationLogin() {
        return new DatabaseLogin(TestDatabase.url(database), DatabaseRoles.OWNER, null).forMigrations();
    }

    /** Once the demo world is built, later applications in this run begin with it. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> worldKeeper(DataSource dataSource) {
        return ready -> TestDatabase.keepWorld(database, () -> TestDatabase.letGo(dataSource));
    }

    /** Every statement of the application is counted; see {@link Statements}. */
    @Bean
    static BeanPostProcessor countingDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource dataSource
                        ? ProxyDataSourceBuilder.create(dataSource).countQuery().build()
                        : bean;
            }
        };
    }

    /** For tests that look behind the application's back. */
    @Bean
    BehindTheScenes behindTheScenes() {
        return new BehindTheScenes(database);
    }
}
