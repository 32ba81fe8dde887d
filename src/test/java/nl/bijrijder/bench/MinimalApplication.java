package nl.bijrijder.bench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The least a Spring application is that shows rows to somebody who is signed in: MVC, Security with a session, Thymeleaf and
 * JDBC, as Spring Boot sets them up and without a setting. Only what it names is there, though all we are made of is on the
 * class path.
 */
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
@Import(MinimalApplication.RowsController.class)
public final class MinimalApplication {

    static final String USER = "somebody";
    static final String PASSWORD = "something";

    /** What both yardsticks ask the database. */
    static final String ROWS = "select n, content from bench.yardstick where page = ? order by n";

    /** Starts it, with the settings of the environment and none of ours. */
    public static void main(String[] args) {
        SpringApplication.run(
                MinimalApplication.class,
                "--spring.config.name=minimal",
                "--spring.thymeleaf.prefix=classpath:/nl/bijrijder/bench/");
    }

    @Bean
    UserDetailsService users() {
        return new InMemoryUserDetailsManager(
                User.withUsername(USER).password("{noop}" + PASSWORD).build());
    }

    /** One row of a page. */
    public record Row(int n, String content) {}

    /** The one page there is; no test's scan takes it for a part of the application. */
    @TestComponent
    @Controller
    static class RowsController {

        private final JdbcClient jdbc;

        RowsController(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @GetMapping("/rows")
        String show(@RequestParam String page, Model model) {
            model.addAttribute(
                    "rows", jdbc.sql(ROWS).param(page).query(Row.class).list());
            return "rows";
        }
    }
}
