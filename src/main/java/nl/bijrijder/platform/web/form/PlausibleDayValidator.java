package nl.bijrijder.platform.web.form;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from 1900 up to and including 2199 are plausible; no day at all is somebody else's question. */
class PlausibleDayValidator implements ConstraintValidator<PlausibleDay, LocalDate> {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    @Override
    public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
        return day == null || (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    }
}
