package nl.bijrijder.visit.guest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.visit.VisitTiming;
import org.jspecify.annotations.Nullable;

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

    /** Looks at the times. */
    void checkTimes() {
        new VisitTiming(visitOn, startsAt, endsAt).checkTimes();
    }

    /** The field that a broken rule is about. */
    String fieldOf(RuleBroken broken) {
        return Moment.fieldOf(broken);
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
