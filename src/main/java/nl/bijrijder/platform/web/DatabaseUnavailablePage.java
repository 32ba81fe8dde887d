package nl.bijrijder.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * What people see while the database is away: one page that needs nothing of it. It stands in front of the session, which lives
 * in the database too; the page for all other errors would ask for one and fail again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class DatabaseUnavailablePage extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseUnavailablePage.class);
    private static final String SECONDS_TO_WAIT = "30";

    private final ObjectProvider<ThymeleafViewResolver> views;
    private final ObjectProvider<LocaleResolver> locales;

    DatabaseUnavailablePage(ObjectProvider<ThymeleafViewResolver> views, ObjectProvider<LocaleResolver> locales) {
        this.views = views;
        this.locales = locales;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failed) {
            if (!DatabaseUnavailable.isBehind(failed) || response.isCommitted()) {
                throw failed;
            }
            LOG.warn("The database is away: {}", failed.getMessage());
            show(request, response, failed);
        }
    }

    /** A page for an error may find the database away as well. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private void show(HttpServletRequest request, HttpServletResponse response, Exception failed)
            throws ServletException, IOException {
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            var locale = locales.getObject().resolveLocale(request);
            Objects.requireNonNull(views.getObject().resolveViewName("error/away", locale))
                    .render(Map.of(), request, response);
        } catch (Exception unshown) {
            failed.addSuppressed(unshown);
            throw new ServletException(failed);
        }
    }
}
