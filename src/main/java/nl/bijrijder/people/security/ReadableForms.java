package nl.bijrijder.people.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A form that cannot be read is refused before anybody reads it: further in, the server would write what was typed in it to the
 * log, and a page about something else would break on it.
 */
class ReadableForms extends OncePerRequestFilter {

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
