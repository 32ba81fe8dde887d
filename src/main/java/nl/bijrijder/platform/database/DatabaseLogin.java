package nl.bijrijder.platform.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** One login to one database, in the shape Spring Boot's data source and Flyway each ask for. */
public record DatabaseLogin(
        String url, @Nullable String user, @Nullable String password) {

    /** For the application's pool. */
    public JdbcConnectionDetails forApplication() {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return url;
            }

            @Override
            public @Nullable String getUsername() {
                return user;
            }

            @Override
            public @Nullable String getPassword() {
                return password;
            }
        };
    }

    /** For the migrations. */
    public FlywayConnectionDetails forMigrations() {
        return new FlywayConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return url;
            }

            @Override
            public @Nullable String getUsername() {
                return user;
            }

            @Override
            public @Nullable String getPassword() {
                return password;
            }
        };
    }
}
