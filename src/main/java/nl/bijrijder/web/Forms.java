package nl.bijrijder.web;

import nl.bijrijder.shared.RuleBroken;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** What every form controller does with input that is not accepted. */
public final class Forms {

    private Forms() {}

    /** Shows the form again with everything that was typed, and status 422. */
    public static ModelAndView invalid(String view) {
        var page = new ModelAndView(view);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** Puts a broken rule's sentence beside its field, or above the form when the form has no such field. */
    public static void reject(BindingResult errors, RuleBroken broken) {
        var field = broken.field().isEmpty() || errors.getFieldType(broken.field()) == null ? null : broken.field();
        errors.rejectValue(field, broken.key(), broken.arguments(), broken.key());
    }
}
