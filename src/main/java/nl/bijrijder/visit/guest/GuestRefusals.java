package nl.bijrijder.visit.guest;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** One and the same page for every link that opens nothing, whatever the reason. */
@ControllerAdvice
@Order(0)
class GuestRefusals {

    @ExceptionHandler(GuestLinkRefused.class)
    ModelAndView opensNothing() {
        var page = new ModelAndView("visit/link/gone");
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }
}
