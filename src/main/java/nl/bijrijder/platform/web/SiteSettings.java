package nl.bijrijder.platform.web;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an operator says of the site as a whole.
 *
 * @param baseUrl Address where people come in, like https://bijrijder.example; over https the cookies are for https alone.
 */
@Validated
@ConfigurationProperties("bijrijder")
record SiteSettings(@NotNull @DefaultValue("") String baseUrl) {}
