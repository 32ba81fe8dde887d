package nl.bijrijder.platform.web.form;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Words that must be there: a letter, a digit or an emoji somewhere, for a row of dots says nothing. */
@NotNull
@Pattern(regexp = "(?s).*[\\p{L}\\p{N}\\p{So}].*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface SaysSomething {

    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
