package nl.bijrijder.platform.mail;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an operator says of the mails that leave.
 *
 * @param mailFrom Address that mails come from.
 * @param mailEvery Time between two looks for mails that are due.
 */
@Validated
@ConfigurationProperties("bijrijder")
record MailSettings(
        @NotBlank @DefaultValue("bijrijder@localhost") String mailFrom,

        @NotNull @DurationMin(millis = 1) @DefaultValue("10s")
        Duration mailEvery) {}
