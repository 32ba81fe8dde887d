package nl.bijrijder.platform.web.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import nl.bijrijder.shared.WorkLock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * A double click sends a form twice in one breath, and two people press the same button: what comes to the same address about the same
 * thing is handled one after the other.
 */
class OneAtATime implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.POST.matches(request.getMethod())) {
            WorkLock.take(request.getRequestURI() + "#" + Objects.requireNonNullElse(request.getParameter("id"), ""));
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
        WorkLock.release();
    }
}
