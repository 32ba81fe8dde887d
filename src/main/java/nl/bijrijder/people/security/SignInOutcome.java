package nl.bijrijder.people.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Where signing in leads: to the page somebody came for, or back to the form with one sentence. */
class SignInOutcome extends SavedRequestAwareAuthenticationSuccessHandler implements AuthenticationFailureHandler {

    private final KnownDevices devices;
    private final RequestCache deepLinks;

    SignInOutcome(KnownDevices devices, RequestCache deepLinks) {
        this.devices = devices;
        this.deepLinks = deepLinks;
        setRequestCache(deepLinks);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        if (authentication.getPrincipal() instanceof SignedIn signedIn) {
            devices.remember(signedIn.account(), request, response);
        }
        deepLinks.removeRequest(request, response);
        super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        getRedirectStrategy()
                .sendRedirect(request, response, refused instanceof TooManyTries ? "/login?slow" : "/login?error");
    }
}
