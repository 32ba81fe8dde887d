package nl.bijrijder.visit.guest;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When reminders are written: once a day, early, by whichever instance is awake. */
@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

    private static final LocalTime EARLY = LocalTime.of(6, 30);

    @Bean
    Task<Void> reminderTask(VisitReminders reminders) {
        return Tasks.recurring("visit-reminders", new Daily(ZoneId.of("Europe/Amsterdam"), EARLY))
                .execute((instance, context) -> reminders.remind());
    }
}
