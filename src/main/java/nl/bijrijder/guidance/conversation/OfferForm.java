package nl.bijrijder.guidance.conversation;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bijrijder.guidance.note.ConversationKind;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What somebody types who offers times for a conversation.
 *
 * @param id id of the appointment to be, so that sending twice makes one
 * @param version of the appointment it was opened from; null for a new one
 */
record OfferForm(
        @Nullable AppointmentId id,
        @Nullable Integer version,
        @Valid Talk talk,
        @Valid Times times) {

    private static final int USUAL_MINUTES = 30;

    OfferForm {
        talk = Objects.requireNonNullElse(talk, Talk.OPEN);
        times = Objects.requireNonNullElse(times, Times.NONE);
    }

    /** An empty form: a coaching conversation of half an hour. */
    static OfferForm blank(AppointmentId id) {
        return new OfferForm(id, null, new Talk(ConversationKind.COACHING, USUAL_MINUTES, null), Times.NONE);
    }

    /** An appointment, to offer other times for or to change. */
    static OfferForm of(AppointmentEntry entry) {
        var starts = entry.startsAt();
        var offered = starts == null ? entry.times().offered() : List.of(starts);
        return new OfferForm(entry.id(), entry.version(), entry.talk(), Times.of(offered));
    }

    /** The appointment asked for; only after validation. */
    OfferAppointment toCommand(StudentId student) {
        return new OfferAppointment(id == null ? AppointmentId.random() : id, student, toPlan());
    }

    /** Asks for the time beside a day and for the day beside a time, in each row. */
    void check(BindingResult errors) {
        times.byName().forEach((name, row) -> {
            if (row.day != null && row.time == null) {
                errors.rejectValue("times." + name + ".time", "guidance.conversation.rule.timeMissing");
            } else if (row.day == null && row.time != null) {
                errors.rejectValue("times." + name + ".day", "guidance.conversation.rule.dayMissing");
            }
        });
    }

    /** What is offered; only after validation and the check. */
    AppointmentPlan toPlan() {
        return new AppointmentPlan(
                talk,
                times.byName().values().stream()
                        .flatMap(row -> row.moment().stream())
                        .toList());
    }

    /** The field that a broken rule is about: a row, when it is about a time. */
    String fieldOf(RuleBroken broken) {
        return Optional.of(broken)
                .filter(AppointmentRule.class::isInstance)
                .flatMap(rule -> ((AppointmentRule) rule).time())
                .flatMap(times::nameOf)
                .map(name -> "times." + name + ".day")
                .orElse(broken.field().equals("times") ? "times.first.day" : broken.field());
    }

    /** Which version the form was opened on. */
    int openedVersion() {
        return Objects.requireNonNullElse(version, -1);
    }

    /** Five rows, of which one is enough. */
    record Times(
            @Valid Row first,
            @Valid Row second,
            @Valid Row third,
            @Valid Row fourth,
            @Valid Row fifth) {

        static final Times NONE = of(List.of());

        Times {
            first = Objects.requireNonNullElse(first, Row.NONE);
            second = Objects.requireNonNullElse(second, Row.NONE);
            third = Objects.requireNonNullElse(third, Row.NONE);
            fourth = Objects.requireNonNullElse(fourth, Row.NONE);
            fifth = Objects.requireNonNullElse(fifth, Row.NONE);
        }

        static Times of(List<LocalDateTime> moments) {
            return new Times(row(moments, 0), row(moments, 1), row(moments, 2), row(moments, 3), row(moments, 4));
        }

        private static Row row(List<LocalDateTime> moments, int index) {
            return index < moments.size()
                    ? new Row(
                            moments.get(index).toLocalDate(), moments.get(index).toLocalTime())
                    : Row.NONE;
        }

        Map<String, Row> byName() {
            var rows = new LinkedHashMap<String, Row>();
            rows.put("first", first);
            rows.put("second", second);
            rows.put("third", third);
            rows.put("fourth", fourth);
            rows.put("fifth", fifth);
            return rows;
        }

        /** What the row with this moment is called. */
        Optional<String> nameOf(LocalDateTime moment) {
            return byName().entrySet().stream()
                    .filter(row ->
                            row.getValue().moment().filter(moment::equals).isPresent())
                    .map(Map.Entry::getKey)
                    .findFirst();
        }

        /** Whether there is more than one row with something in it. */
        public boolean hasMore() {
            return Stream.of(second, third, fourth, fifth).anyMatch(row -> !row.equals(Row.NONE));
        }
    }

    /** A time at which the conversation could begin. */
    record Row(
            @PlausibleDay @Nullable LocalDate day, @Nullable LocalTime time) {

        static final Row NONE = new Row(null, null);

        Optional<LocalDateTime> moment() {
            return day == null || time == null ? Optional.empty() : Optional.of(day.atTime(time));
        }
    }
}
