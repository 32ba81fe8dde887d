package nl.bijrijder.guidance.conversation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.bijrijder.guidance.note.ConversationKind;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What somebody types who offers times for a conversation: five rows of a day and a time, of which one is enough.
 *
 * @param id id of the appointment to be, so that sending twice makes one
 * @param version of the appointment it was opened from; null for a new one
 */
record OfferForm(
        @Nullable AppointmentId id,
        @Nullable Integer version,

        @NotNull(message = "{conversation.rule.kind}") @Nullable
        ConversationKind kind,

        @NotNull(message = "{conversation.rule.minutes}") @Nullable
        Integer minutes,

        @Size(max = Talk.MAX_PLACE, message = "{conversation.place.long}") @Nullable
        String place,

        @PlausibleDay @Nullable LocalDate day1,
        @Nullable LocalTime time1,
        @PlausibleDay @Nullable LocalDate day2,
        @Nullable LocalTime time2,
        @PlausibleDay @Nullable LocalDate day3,
        @Nullable LocalTime time3,
        @PlausibleDay @Nullable LocalDate day4,
        @Nullable LocalTime time4,
        @PlausibleDay @Nullable LocalDate day5,
        @Nullable LocalTime time5) {

    private static final int USUAL_MINUTES = 30;

    OfferForm {
        place = PlainText.lineOrNull(place);
    }

    /** An empty form: a coaching conversation of half an hour. */
    static OfferForm blank(AppointmentId id) {
        return of(id, null, new Talk(ConversationKind.COACHING, USUAL_MINUTES, null), List.of());
    }

    /** An appointment, to offer other times for or to change. */
    static OfferForm of(AppointmentEntry entry) {
        var starts = entry.startsAt();
        return of(
                entry.id(),
                entry.version(),
                entry.talk(),
                starts == null ? entry.times().offered() : List.of(starts));
    }

    private static OfferForm of(AppointmentId id, @Nullable Integer version, Talk talk, List<LocalDateTime> times) {
        return new OfferForm(
                id,
                version,
                talk.kind(),
                talk.minutes(),
                talk.place(),
                day(times, 0),
                time(times, 0),
                day(times, 1),
                time(times, 1),
                day(times, 2),
                time(times, 2),
                day(times, 3),
                time(times, 3),
                day(times, 4),
                time(times, 4));
    }

    /** The appointment asked for; only after validation. */
    OfferAppointment toCommand(StudentId student) {
        var appointment = id == null ? AppointmentId.random() : id;
        return new OfferAppointment(appointment, student, toPlan());
    }

    /** Asks for the time beside a day and for the day beside a time, in each row. */
    void check(BindingResult errors) {
        for (var row : rows()) {
            if (row.day != null && row.time == null) {
                errors.rejectValue("time" + row.number, "conversation.rule.timeMissing");
            } else if (row.day == null && row.time != null) {
                errors.rejectValue("day" + row.number, "conversation.rule.dayMissing");
            }
        }
    }

    /** What is offered; only after validation and the check. */
    AppointmentPlan toPlan() {
        var times = new ArrayList<LocalDateTime>();
        for (var row : rows()) {
            if (row.day != null && row.time != null) {
                times.add(row.day.atTime(row.time));
            }
        }
        var talk = new Talk(Objects.requireNonNull(kind), Objects.requireNonNull(minutes), place);
        return new AppointmentPlan(talk, times);
    }

    /** The row that a broken rule is about. */
    String fieldOf(RuleBroken broken) {
        return Optional.of(broken)
                .filter(AppointmentRule.class::isInstance)
                .flatMap(rule -> ((AppointmentRule) rule).time())
                .flatMap(time -> rows().stream().filter(row -> row.is(time)).findFirst())
                .map(row -> "day" + row.number)
                .orElse(broken.field());
    }

    /** Which version the form was opened on. */
    int openedVersion() {
        return Objects.requireNonNullElse(version, -1);
    }

    /** Whether there is more than one row with something in it. */
    public boolean hasMoreTimes() {
        return rows().stream().skip(1).anyMatch(row -> row.day != null || row.time != null);
    }

    private List<Row> rows() {
        return List.of(
                new Row(1, day1, time1),
                new Row(2, day2, time2),
                new Row(3, day3, time3),
                new Row(4, day4, time4),
                new Row(5, day5, time5));
    }

    private static @Nullable LocalDate day(List<LocalDateTime> times, int index) {
        return index < times.size() ? times.get(index).toLocalDate() : null;
    }

    private static @Nullable LocalTime time(List<LocalDateTime> times, int index) {
        return index < times.size() ? times.get(index).toLocalTime() : null;
    }

    private record Row(
            int number, @Nullable LocalDate day, @Nullable LocalTime time) {

        boolean is(LocalDateTime moment) {
            return day != null && time != null && day.atTime(time).equals(moment);
        }
    }
}
