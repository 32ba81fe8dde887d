package nl.bijrijder.visit.guest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * A company would rather have another moment.
 *
 * @param version of what was proposed before; -1 when nothing was
 */
record CounterForm(
        @Nullable Integer version,

        @NotNull(message = "{visit.guest.counter.day.required}") @PlausibleDay @Nullable
        LocalDate visitOn,

        @Nullable LocalTime startsAt,

        @Nullable LocalTime endsAt,

        @Size(max = 2000, message = "{visit.note.long}") @Nullable
        String words,

        @SaysSomething(message = "{visit.guest.by.required}") @Size(max = 200, message = "{visit.line.long}") @Nullable
        String by) {

    static CounterForm of(CounterProposal.@Nullable Summary before) {
        if (before == null) {
            return new CounterForm(-1, null, null, null, null, null);
        }
        return before.status() == CounterProposal.Status.ACCEPTED
                ? new CounterForm(before.version(), null, null, null, null, null)
                : new CounterForm(
                        before.version(),
                        before.moment().on(),
                        before.moment().startsAt(),
                        before.moment().endsAt(),
                        before.moment().words(),
                        null);
    }

    /** Asks for the times once, at the one that is missing first. */
    void check(BindingResult errors) {
        YesForm.checkTimes(errors, startsAt, endsAt);
    }

    int openedVersion() {
        return Objects.requireNonNullElse(version, -1);
    }

    /** Only after validation. */
    Moment toMoment() {
        return new Moment(
                Objects.requireNonNull(visitOn),
                Objects.requireNonNull(startsAt),
                Objects.requireNonNull(endsAt),
                PlainText.linesOrNull(words));
    }

    String name() {
        return PlainText.line(Objects.requireNonNull(by));
    }
}
