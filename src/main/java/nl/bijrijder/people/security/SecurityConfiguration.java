package nl.bijrijder.people.security;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.bijrijder.people.account.AccessLookup;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.shared.BaseUrl;
import nl.bijrijder.shared.Role;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.request.async.WebAsyncManagerIntegrationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** First fence: each role has its part of the address space, and what belongs to nobody is refused. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    /** Fills the 36 characters Spring Session's table has for an id. */
    private static final int SESSION_ID_BYTES = 27;

    private static final Map<String, Role> ROLE_PATHS = Map.of(
            "/student", Role.STUDENT,
            "/coach", Role.TEAM_MEMBER,
            "/team", Role.TEAM_LEADER,
            "/manage", Role.MANAGER);

    static boolean belongsToARole(String path) {
        return ROLE_PATHS.keySet().stream().anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
    }

    @Bean
    PasswordSignIn passwordSignIn(
            Accounts accounts, PasswordEncoder passwords, SignInThrottle throttle, KnownDevices devices, Clock clock) {
        return new PasswordSignIn(accounts, passwords, throttle, devices, clock);
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            PasswordSignIn passwordSignIn,
            KnownDevices devices,
            AccessLookup access,
            BaseUrl site,
            Clock clock) {
        var deepLinks = new DeepLinks(site);
        var outcome = new SignInOutcome(devices, deepLinks);
        http.authenticationManager(new ProviderManager(passwordSignIn))
                .addFilterBefore(new ReadableForms(), WebAsyncManagerIntegrationFilter.class)
                .addFilterBefore(new ForeignFormFilter(), CsrfFilter.class)
                .addFilterBefore(new CurrentUserFilter(access, clock), AnonymousAuthenticationFilter.class)
                .requestCache(cache -> cache.requestCache(deepLinks))
                .formLogin(form -> form.loginPage("/login")
                        .successHandler(outcome)
                        .failureHandler(outcome)
                        .authenticationDetailsSource(
                                request -> devices.tokenHash(request).orElse(""))
                        .permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/login?bye").permitAll())
                .exceptionHandling(handling -> handling.accessDeniedHandler(new RefusalPages()))
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers("/login", "/welcome", "/setup", "/error", "/calendar/**", "/guest/**")
                            .permitAll();
                    requests.requestMatchers("/css/**", "/js/**", "/img/**", "/webjars/**", "/favicon.ico")
                            .permitAll();
                    ROLE_PATHS.forEach((prefix, role) -> requests.requestMatchers(
                                    PathPatternRequestMatcher.pathPattern(prefix),
                                    PathPatternRequestMatcher.pathPattern(prefix + "/**"))
                            .hasRole(role.name()));
                    requests.requestMatchers("/", "/account/**").authenticated();
                    requests.anyRequest().denyAll();
                });
        return http.build();
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> responseHeaders(BaseUrl site) {
        return factory -> factory.addEngineValves(new ResponseHeaders(site.isSecure()));
    }

    /**
     * Over https the browser itself sees to it that nobody else, on a subdomain or over http, can plant the session's cookie. Our
     * ids are made for a cookie as they are; decoding what somebody else put there yields bytes no query can hold.
     */
    @Bean
    DefaultCookieSerializerCustomizer sessionCookie(BaseUrl site) {
        return cookie -> {
            cookie.setUseBase64Encoding(false);
            if (site.isSecure()) {
                cookie.setCookieName("__Host-SESSION");
                cookie.setUseSecureCookie(true);
                cookie.setCookiePath("/");
            }
        };
    }

    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer postgresSessions() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** 216 random bits; the default of a random UUID stays just under the 128 we ask for. */
    @Bean
    SessionIdGenerator sessionIds() {
        var random = new SecureRandom();
        return () -> {
            var bytes = new byte[SESSION_ID_BYTES];
            random.nextBytes(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        };
    }

    @Bean
    WebMvcConfigurer currentUserArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CurrentUserArgument());
            }
        };
    }
}
