package nl.bijrijder.platform.mail;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import nl.bijrijder.shared.BaseUrl;
import nl.bijrijder.shared.StartRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.ITemplateResolver;

/** When mails leave. However many instances there are, one of them does it at a time: PostgreSQL keeps the schedule. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    private static final LocalTime NIGHT = LocalTime.of(3, 40);

    MailConfiguration(@Value("${spring.mail.host:}") String server, BaseUrl site) {
        if (!server.isBlank() && !site.isKnown()) {
            throw new StartRefused("bijrijder.base-url must be set when spring.mail.host is: mails carry links");
        }
    }

    /** Pages show a letter through the very template it is mailed by. */
    @Bean
    ITemplateResolver letterTemplate() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setResolvablePatterns(Set.of("mail/letter.html"));
        resolver.setCharacterEncoding("UTF-8");
        resolver.setOrder(1);
        return resolver;
    }

    @Bean
    Task<Void> mailTask(MailDelivery delivery, MailSettings settings) {
        return Tasks.recurring("mail", FixedDelay.of(settings.mailEvery()))
                .execute((instance, context) ->
                        delivery.deliver(() -> context.getSchedulerState().isShuttingDown()));
    }

    @Bean
    Task<Void> oldSecretsTask(MailDelivery delivery) {
        return Tasks.recurring("mail-secrets", new Daily(ZoneId.of("Europe/Amsterdam"), NIGHT))
                .execute((instance, context) -> {
                    delivery.forgetOldSecrets();
                    delivery.lapse();
                    delivery.forgetPersonal();
                });
    }
}
