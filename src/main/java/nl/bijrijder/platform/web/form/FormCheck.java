package nl.bijrijder.platform.web.form;

import org.springframework.validation.BindingResult;

/**
 * Says what is wrong with a form, beyond what its fields say themselves.
 *
 * @param <F> the form
 */
@FunctionalInterface
public interface FormCheck<F> {

    /**
     * Puts a sentence beside each field that is wrong. Fields can be missing: this is asked whatever else is wrong with the form.
     *
     * @throws nl.bijrijder.shared.RuleBroken when a rule is broken, which is said beside its field as well
     */
    void check(F form, BindingResult errors);
}
