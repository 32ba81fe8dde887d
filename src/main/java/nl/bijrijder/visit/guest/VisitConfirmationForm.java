package nl.bijrijder.visit.guest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.platform.web.form.Versioned;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.VisitTiming;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * A company says yes.
 *
 * @param version of the visit the company read
 */
record VisitConfirmationForm(
        @Nullable Integer version,

        @PlausibleDay @Nullable LocalDate visitOn,

        @Nullable LocalTime startsAt,

        @Nullable LocalTime endsAt,

        @SaysSomething(message = "{visit.guest.by.required}") @Size(max = 200, message = "{visit.line.long}") @Nullable
        String by)
        implements Versioned {

    /**
     * An empty form. The name stands in it when a day is still to be chosen; where the day is fixed, the name is all that a
     * person does, and a machine that sends every form as it stands would say yes.
     */
    static VisitConfirmationForm of(VisitSummary visit, @Nullable String name) {
        return new VisitConfirmationForm(visit.version(), null, null, null, visit.day() == null ? name : null);
    }

    /** Tells everything that is missing at once: the day where one is to be chosen, and its times. */
    void check(BindingResult errors, VisitSummary visit) {
        if (visit.day() == null) {
            if (visitOn == null && !errors.hasFieldErrors("visitOn")) {
                errors.rejectValue("visitOn", "visit.guest.yes.pick.required");
            }
            new VisitTiming(visitOn, startsAt, endsAt).checkTimes();
        }
    }

    /** What the company picked of the proposed days; null when the day was fixed already. Only after the check. */
    @Nullable
    VisitTiming picked(VisitSummary visit) {
        return visit.day() != null
                ? null
                : VisitTiming.on(
                        Objects.requireNonNull(visitOn),
                        Objects.requireNonNull(startsAt),
                        Objects.requireNonNull(endsAt));
    }

    /** The field that a broken rule is about: rules speak of the visit's timing. */
    String fieldOf(RuleBroken broken) {
        return ProposedTime.fieldOf(broken);
    }

    String name() {
        return PlainText.line(Objects.requireNonNull(by));
    }
}
