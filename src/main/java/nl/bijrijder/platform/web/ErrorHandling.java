package nl.bijrijder.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.bijrijder.platform.database.BrokenConstraint;
import nl.bijrijder.platform.web.form.TypedField;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns what went wrong into a page in the house style. An exception's own text never reaches a page. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorHandling {

    /** Unknown, foreign and mistyped addresses get one and the same answer, byte for byte. */
    @ExceptionHandler({NotFound.class, NoResourceFoundException.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notFound() {
        return problem(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(StaleVersion.class)
    ModelAndView changedMeanwhile(HttpServletRequest request) {
        return conflict(request);
    }

    @ExceptionHandler(ServletRequestBindingException.class)
    ModelAndView incomplete() {
        return problem(HttpStatus.BAD_REQUEST);
    }

    /** A body that says it has parts, and has none that can be read. */
    @ExceptionHandler(MultipartException.class)
    ModelAndView unreadable(MultipartException broken) {
        return broken instanceof MaxUploadSizeExceededException
                ? problem(HttpStatus.CONTENT_TOO_LARGE)
                : problem(HttpStatus.BAD_REQUEST);
    }

    /** A rule broken by an action without a form to show it beside. */
    @ExceptionHandler(RuleBroken.class)
    ModelAndView ruleBroken(RuleBroken broken, HttpServletRequest request) {
        var page = conflict(request);
        page.addAllObjects(Map.of("sentenceKey", broken.key(), "sentenceArguments", broken.arguments()));
        return page;
    }

    @ExceptionHandler(BrokenConstraint.class)
    ModelAndView inTheWay(BrokenConstraint broken, HttpServletRequest request) {
        return ruleBroken(broken.rule(), request);
    }

    /** Somebody else was first: whatever was typed stands on the page, to copy. */
    private static ModelAndView conflict(HttpServletRequest request) {
        var typed = TypedField.of(request).stream().filter(TypedField::isLong).toList();
        return page("error/409", HttpStatus.CONFLICT).addObject("typedFields", typed);
    }

    private static ModelAndView problem(HttpStatus status) {
        return page(ErrorPageController.PROBLEM, status).addObject("problem", status.value());
    }

    private static ModelAndView page(String view, HttpStatus status) {
        var page = new ModelAndView(view);
        page.setStatus(status);
        return page;
    }
}
