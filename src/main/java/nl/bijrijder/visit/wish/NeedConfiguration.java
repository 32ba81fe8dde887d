package nl.bijrijder.visit.wish;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When needs are wiped: every night, by whichever instance is awake. */
@Configuration(proxyBeanMethods = false)
class NeedConfiguration {

    private static final LocalTime NIGHT = LocalTime.of(0, 20);

    @Bean
    Task<Void> needWipingTask(NeedWiping wiping) {
        return Tasks.recurring(NeedWiping.TASK.name(), new Daily(ZoneId.of("Europe/Amsterdam"), NIGHT))
                .execute((instance, context) -> wiping.wipe());
    }
}
