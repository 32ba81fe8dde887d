package nl.bijrijder.web;

import java.util.Map;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns what went wrong into a page in the house style. An exception's own text never reaches a page. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorHandling {

    /** Unknown, foreign and mistyped addresses get one and the same answer, byte for byte. */
    @ExceptionHandler({NotFound.class, NoResourceFoundException.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notFound() {
        return page("error/404", HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(StaleVersion.class)
    ModelAndView changedMeanwhile() {
        return page("error/409", HttpStatus.CONFLICT);
    }

    @ExceptionHandler(MissingServletRequestParameterException.class)
    ModelAndView incomplete() {
        return page("error/400", HttpStatus.BAD_REQUEST);
    }

    /** A rule broken by an action without a form to show it beside. */
    @ExceptionHandler(RuleBroken.class)
    ModelAndView ruleBroken(RuleBroken broken) {
        var page = page("error/409", HttpStatus.CONFLICT);
        page.addAllObjects(Map.of("sentenceKey", broken.key(), "sentenceArguments", broken.arguments()));
        return page;
    }

    private static ModelAndView page(String view, HttpStatus status) {
        var page = new ModelAndView(view);
        page.setStatus(status);
        return page;
    }
}
