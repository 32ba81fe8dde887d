package nl.bijrijder.platform.web.form;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.springframework.validation.BindingResult;

/** What the constraints on a record say of it, also where it does not come in as the form that is bound. */
public final class Constraints {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private Constraints() {}

    /**
     * Checks a record of which every message is a key between braces.
     *
     * @throws RuleBroken when a constraint does not hold, named after the component it stands on
     */
    public static void check(Object checked) {
        broken(checked).stream().findFirst().ifPresent(broken -> {
            throw broken;
        });
    }

    /** Puts the sentence of each constraint that does not hold beside its field, which is called so after this prefix. */
    public static void check(Object checked, String prefix, BindingResult errors) {
        broken(checked)
                .forEach(broken ->
                        errors.rejectValue(prefix + broken.field(), broken.key(), broken.arguments(), broken.key()));
    }

    private static List<RuleBroken> broken(Object checked) {
        return VALIDATOR.validate(checked).stream()
                .sorted(Comparator.comparing(violation -> violation.getPropertyPath() + violation.getMessageTemplate()))
                .map(Constraints::rule)
                .toList();
    }

    private static RuleBroken rule(ConstraintViolation<?> violation) {
        var message = violation.getMessageTemplate();
        return Rule.broken(violation.getPropertyPath().toString(), message.substring(1, message.length() - 1));
    }
}
