package nl.bijrijder.guidance.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Day and time of an appointment, on the clock on the wall in Amsterdam: it does not move when the clocks do. */
@Embeddable
record Slot(
        @Column(name = "starts_on") LocalDate day,
        @Column(name = "starts_at") LocalTime time) {

    static Slot of(LocalDateTime moment) {
        var minute = moment.truncatedTo(ChronoUnit.MINUTES);
        return new Slot(minute.toLocalDate(), minute.toLocalTime());
    }

    LocalDateTime moment() {
        return day.atTime(time);
    }
}
