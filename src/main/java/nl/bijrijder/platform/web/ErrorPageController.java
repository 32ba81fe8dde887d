package nl.bijrijder.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The page for what went wrong before or after a handler. Our own, because 419 is no status of the HTTP registry and must keep
 * its number, and because nothing of the cause may reach the page.
 */
@Controller
class ErrorPageController implements ErrorController {

    /** The page that says in a sentence what the problem was; its words stand under {@code platform.web.error.<problem>}. */
    static final String PROBLEM = "error/problem";

    private static final Set<Integer> WITH_A_PAGE_OF_THEIR_OWN = Set.of(409, 419);
    private static final Set<Integer> WITH_A_SENTENCE_OF_THEIR_OWN = Set.of(400, 403, 404, 413);
    private static final int FIRST_OF_OURS = 500;

    @RequestMapping("/error")
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpServletResponse.SC_NOT_FOUND;
        response.setStatus(status);
        if (WITH_A_PAGE_OF_THEIR_OWN.contains(status)) {
            return "error/" + status;
        }
        model.addAttribute("problem", sentenceFor(status));
        return PROBLEM;
    }

    private static String sentenceFor(int status) {
        if (WITH_A_SENTENCE_OF_THEIR_OWN.contains(status)) {
            return String.valueOf(status);
        }
        return status >= FIRST_OF_OURS ? "5xx" : "400";
    }
}
