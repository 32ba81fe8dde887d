package nl.bijrijder.platform.web.form;

import nl.bijrijder.shared.RuleBroken;
import org.springframework.context.i18n.LocaleContextHolder;
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

    /**
     * Shows the form again, with status 409, because somebody else saved first: what was typed stays, what is saved now stands
     * beside it, and sending it once more counts as having seen that.
     *
     * @param typed the form that was sent
     * @param stored a form of the same kind, filled with what is saved now
     */
    public static ModelAndView changedMeanwhile(String view, Object typed, Object stored) {
        var page = new ModelAndView(view);
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("conflict", new Conflict(typed, stored, LocaleContextHolder.getLocale()));
    }

    /**
     * Puts a sentence beside a field, unless a value of the form could not be read at all: there are other sentences then, and no
     * form to put this one on.
     */
    public static void refuse(BindingResult errors, String field, String key) {
        if (errors.getTarget() != null) {
            errors.rejectValue(field, key);
        }
    }

    /** Puts a broken rule's sentence beside its field, or above the form when the form has no such field. */
    public static void reject(BindingResult errors, RuleBroken broken) {
        var field = broken.field().isEmpty() || errors.getFieldType(broken.field()) == null ? null : broken.field();
        errors.rejectValue(field, broken.key(), broken.arguments(), broken.key());
    }
}
