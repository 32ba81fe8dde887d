package nl.bijrijder.people.security;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Puts {@link SessionsByTheMinute} in front of the sessions Spring Boot made; Boot makes none where it finds another first. */
@AutoConfiguration(after = JdbcSessionAutoConfiguration.class)
class SessionsConfiguration {

    private static final int MINUTES_BETWEEN = 10;

    @Bean
    @Primary
    SessionsByTheMinute<?> sessionsByTheMinute(JdbcIndexedSessionRepository kept) {
        return new SessionsByTheMinute<>(kept);
    }

    @Bean
    FilterRegistrationBean<Filter> sessionsOfARequest(SessionsByTheMinute<?> sessions) {
        var outermost = new FilterRegistrationBean<Filter>(sessions::answer);
        outermost.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        outermost.setDispatcherTypes(DispatcherType.REQUEST);
        return outermost;
    }

    @Bean
    Task<Void> endedSessionsTask(JdbcIndexedSessionRepository kept) {
        return Tasks.recurring("ended-sessions", FixedDelay.ofMinutes(MINUTES_BETWEEN))
                .execute((instance, context) -> kept.cleanUpExpiredSessions());
    }
}
