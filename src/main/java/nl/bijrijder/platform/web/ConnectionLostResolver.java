package nl.bijrijder.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Spring MVC takes a broken line for a browser that went away, and answers nothing, with status 200. A line to the database can
 * break as well, and then somebody is waiting: asked before all others, this one sends such an error on to {@link DatabaseUnavailablePage}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ConnectionLostResolver implements HandlerExceptionResolver {

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failed) {
        if (DatabaseUnavailable.isBehind(failed)) {
            throw new DatabaseUnavailable(failed);
        }
        return null;
    }
}
