package nl.bijrijder.guest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.VisitTiming;
import nl.bijrijder.web.PlausibleDay;
import org.jspecify.annotations.Nullable;

/**
 * A company says yes.
 *
 * @param version of the visit the company read
 */
record YesForm(
        @Nullable Integer version,

        @PlausibleDay @Nullable LocalDate visitOn,

        @Nullable LocalTime startsAt,

        @Nullable LocalTime endsAt,

        @NotNull(message = "{guest.by.required}")
        @Pattern(regexp = YesForm.SAYS_SOMETHING, message = "{guest.by.required}")
        @Size(max = 200, message = "{visit.line.long}")
        @Nullable
        String by) {

    static final String SAYS_SOMETHING = "(?s).*[\\p{L}\\p{N}].*";

    static YesForm of(VisitSummary visit) {
        return new YesForm(visit.version(), null, null, null, null);
    }

    /**
     * What the company picked of the proposed days; null when the day was fixed already.
     *
     * @throws GuestRule when nothing was picked
     */
    @Nullable
    VisitTiming picked(VisitSummary visit) {
        if (visit.day() != null) {
            return null;
        }
        if (visitOn == null) {
            throw new GuestRule("visitOn", "guest.yes.pick.required");
        }
        if (startsAt == null) {
            throw new GuestRule("startsAt", "visit.rule.times");
        }
        if (endsAt == null) {
            throw new GuestRule("endsAt", "visit.rule.times");
        }
        return VisitTiming.on(visitOn, startsAt, endsAt);
    }

    int openedVersion() {
        return Objects.requireNonNullElse(version, -1);
    }

    String name() {
        return PlainText.line(Objects.requireNonNull(by));
    }
}
