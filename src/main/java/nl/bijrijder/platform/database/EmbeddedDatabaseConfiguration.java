package nl.bijrijder.platform.database;

import java.net.InetAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** No database given: start one, connect with its own roles, and listen on this machine only. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnEmbeddedDatabase.class)
@ConditionalOnProperty(name = "bijrijder.embedded-database", matchIfMissing = true)
class EmbeddedDatabaseConfiguration {

    @Bean
    EmbeddedDatabase embeddedDatabase(DatabaseSettings settings) {
        return EmbeddedDatabase.start(settings.dataDir());
    }

    @Bean
    JdbcConnectionDetails applicationLogin(EmbeddedDatabase database) {
        return new DatabaseLogin(database.url(), DatabaseRoles.APP, null).forApplication();
    }

    @Bean
    FlywayConnectionDetails migrationLogin(EmbeddedDatabase database) {
        return new DatabaseLogin(database.url(), DatabaseRoles.OWNER, null).forMigrations();
    }

    /** Runs before Spring Boot applies {@code server.address}, so that setting still wins. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> thisMachineOnly() {
        return factory -> factory.setAddress(InetAddress.getLoopbackAddress());
    }
}
