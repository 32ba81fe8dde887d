package nl.bijrijder.people.organisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** What a manager types about a school holiday. */
record HolidayForm(
        @Nullable SchoolHolidayId id,

        @Nullable Integer version,

        @NotNull(message = "{people.holiday.region.required}") @Nullable
        Region region,

        @SaysSomething(message = "{people.holiday.name.required}")
        @Size(max = NAME_LENGTH, message = "{people.holiday.name.long}")
        @Nullable
        String name,

        @NotNull(message = "{people.holiday.startsOn.required}") @PlausibleDay @Nullable
        LocalDate startsOn,

        @NotNull(message = "{people.holiday.endsOn.required}") @PlausibleDay @Nullable
        LocalDate endsOn) {

    private static final int NAME_LENGTH = 100;

    static HolidayForm empty(@Nullable Region region) {
        return new HolidayForm(SchoolHolidayId.random(), null, region, null, null, null);
    }

    static HolidayForm of(HolidayRow row) {
        var facts = row.facts();
        return new HolidayForm(
                row.id(),
                row.version(),
                facts.region(),
                facts.name(),
                facts.period().startsOn(),
                facts.period().endsOn());
    }

    SchoolHolidayId holiday() {
        return NotFound.unless(id);
    }

    int openedVersion() {
        return Objects.requireNonNullElse(version, -1);
    }

    /** What was typed, in the form it is kept; only after validation. */
    HolidayFacts toFacts() {
        return new HolidayFacts(
                Objects.requireNonNull(region),
                PlainText.line(Objects.requireNonNull(name)),
                new Period(Objects.requireNonNull(startsOn), Objects.requireNonNull(endsOn)));
    }
}
