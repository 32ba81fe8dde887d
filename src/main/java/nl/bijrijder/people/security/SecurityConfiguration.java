package nl.bijrijder.people.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bijrijder.people.account.AccessLookup;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.platform.web.PageReading;
import nl.bijrijder.platform.web.SiteCookies;
import nl.bijrijder.shared.BaseUrl;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Role;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.request.async.WebAsyncManagerIntegrationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UrlPathHelper;

/** First fence: each role has its part of the address space, and what belongs to nobody is refused. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(prePostEnabled = false, jsr250Enabled = true)
class SecurityConfiguration {

    /** Fills the 36 characters Spring Session's table has for an id. */
    private static final int SESSION_ID_BYTES = 27;

    private static final Map<String, Role> ROLE_PATHS = Map.of(
            "/student", Role.STUDENT,
            "/coach", Role.TEAM_MEMBER,
            "/team", Role.TEAM_LEADER,
            "/manage", Role.MANAGER);

    /** Where files for the browser lie. They are everybody's: nobody is looked up for them. */
    private static final String[] FILES = {"/css/**", "/js/**", "/img/**", "/webjars/**", "/favicon.ico"};

    static boolean belongsToARole(String path) {
        return ROLE_PATHS.keySet().stream().anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
    }

    @Bean
    PasswordSignIn passwordSignIn(
            Accounts accounts, PasswordEncoder passwords, SignInThrottle throttle, KnownDevices devices, Clock clock) {
        return new PasswordSignIn(accounts, passwords, throttle, devices, clock);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain filesForTheBrowser(HttpSecurity http) {
        return http.securityMatcher(FILES)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .anonymous(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            PasswordSignIn passwordSignIn,
            KnownDevices devices,
            AccessLookup access,
            PageReading reading,
            SiteCookies cookies,
            Clock clock) {
        var deepLinks = new DeepLinks(cookies);
        var outcome = new SignInOutcome(devices, deepLinks);
        http.authenticationManager(new ProviderManager(passwordSignIn))
                .addFilterBefore(new ReadableForms(), WebAsyncManagerIntegrationFilter.class)
                .addFilterBefore(new ForeignFormFilter(), CsrfFilter.class)
                .addFilterBefore(new CurrentUserFilter(access, reading, clock), AnonymousAuthenticationFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(new CsrfTokens(cookies)))
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

    /** Refuses forms that were sent from somebody else's page, even with a right token: whoever stole one gets no further. */
    static class ForeignFormFilter extends OncePerRequestFilter {

        private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (!HARMLESS.contains(request.getMethod()) && Sender.of(request) == Sender.ELSEWHERE) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            } else {
                chain.doFilter(request, response);
            }
        }
    }

    /** Lets a handler ask for the {@link CurrentUser}; null on pages that are open to everybody. */
    static class CurrentUserArgument implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return CurrentUser.class.equals(parameter.getParameterType());
        }

        @Override
        public @Nullable Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            var authentication = SecurityContextHolder.getContext().getAuthentication();
            return authentication != null && authentication.getPrincipal() instanceof CurrentUser user ? user : null;
        }
    }

    /**
     * A form that cannot be read is refused before anybody reads it: further in, the server would write what was typed in it to the
     * log, and a page about something else would break on it.
     */
    static class ReadableForms extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            try {
                request.getParameterMap();
            } catch (InvalidParameterException unreadable) {
                if (!response.isCommitted()) { // nobody listens any more to whom it breaks off halfway
                    response.sendError(unreadable.getErrorCode());
                }
                return;
            }
            chain.doFilter(request, response);
        }
    }

    /**
     * Refused requests get the page that fits: 419 when the form's token is gone, with what was typed in it, 403 on another role's
     * pages, and 404 on addresses that belong to nobody.
     */
    static class RefusalPages implements AccessDeniedHandler {

        static final int PAGE_EXPIRED = 419;

        @Override
        public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
                throws IOException {
            if (refused instanceof CsrfException) {
                KeptForm.of(request).ifPresent(kept -> request.setAttribute(KeptForm.ATTRIBUTE, kept));
                response.sendError(PAGE_EXPIRED);
            } else if (SecurityConfiguration.belongsToARole(
                    UrlPathHelper.defaultInstance.getPathWithinApplication(request))) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        }
    }
}
