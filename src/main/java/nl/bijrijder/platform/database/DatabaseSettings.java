package nl.bijrijder.platform.database;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an operator says of the PostgreSQL that comes along.
 *
 * @param dataDir Folder in which the PostgreSQL that comes along keeps its data.
 * @param embeddedDatabase Whether to start the PostgreSQL that comes along where no database was given.
 */
@Validated
@ConfigurationProperties("bijrijder")
record DatabaseSettings(
        @NotNull @DefaultValue("./data") Path dataDir,
        @DefaultValue("true") boolean embeddedDatabase) {}
