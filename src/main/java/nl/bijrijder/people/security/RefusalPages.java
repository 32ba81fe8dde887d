package nl.bijrijder.people.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.util.UrlPathHelper;

/**
 * Refused requests get the page that fits: 419 when the form's token is gone, with what was typed in it, 403 on another role's
 * pages, and 404 on addresses that belong to nobody.
 */
class RefusalPages implements AccessDeniedHandler {

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
