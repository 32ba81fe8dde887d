package nl.bijrijder.platform.database;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A database was given. Migrations take a connection of their own, never one of the pool, whose connections have switched to
 * the application's role; with one login they use that one, with {@code SPRING_FLYWAY_USER} a login apart.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url")
class GivenDatabaseConfiguration {

    @Bean
    FlywayConnectionDetails migrationLogin(
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.flyway.user:${spring.datasource.username:}}") String user,
            @Value("${spring.flyway.password:${spring.datasource.password:}}") String password) {
        return new DatabaseLogin(url, user, password).forMigrations();
    }
}
