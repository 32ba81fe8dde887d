package nl.bijrijder.guidance.conversation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bijrijder.guidance.note.ConversationKind;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.platform.web.form.Versioned;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A member of the team offers a student times for a conversation, or other times, or says that it is somewhere else. */
@Controller
@RolesAllowed("TEAM_MEMBER")
class CoachOfferController {

    private static final String VIEW = "guidance/conversation/offer-form";
    private static final String LIST = "/coach/conversations";
    private static final List<Integer> MINUTES = List.of(10, 15, 20, 30, 45, 60, 90);
    private static final List<ConversationKind> KINDS = Arrays.stream(ConversationKind.values())
            .filter(ConversationKind::isWithStudent)
            .toList();

    private final ComingUp comingUp;
    private final Appointments appointments;
    private final AppointmentPlanning planning;

    CoachOfferController(ComingUp comingUp, Appointments appointments, AppointmentPlanning planning) {
        this.comingUp = comingUp;
        this.appointments = appointments;
        this.planning = planning;
    }

    @GetMapping("/coach/students/{student}/conversations/new")
    ModelAndView showForm(CurrentUser user, @PathVariable StudentId student) {
        return newPage(user, student).open();
    }

    @PostMapping("/coach/students/{student}/conversations")
    ModelAndView offer(CurrentUser user, @PathVariable StudentId student, Submission<OfferForm> form) {
        return form.on(newPage(user, student))
                .beside(OfferForm::fieldOf)
                .check(OfferForm::check)
                .save(typed -> planning.offer(user, typed.toCommand(student)))
                .done("guidance.conversation.offered.done", LIST);
    }

    @GetMapping("/coach/conversations/{id}/edit")
    ModelAndView edit(CurrentUser user, @PathVariable AppointmentId id) {
        return page(user, own(user, id)).open();
    }

    @PostMapping("/coach/conversations/{id}")
    ModelAndView change(CurrentUser user, @PathVariable AppointmentId id, Submission<OfferForm> form) {
        return form.on(page(user, own(user, id)))
                .beside(OfferForm::fieldOf)
                .check(OfferForm::check)
                .save(typed -> planning.change(user, id, typed.openedVersion(), typed.toPlan()))
                .done("guidance.conversation.changed.done", LIST);
    }

    /** The appointment, for whoever holds it: only they know when they have time. */
    private AppointmentEntry own(CurrentUser user, AppointmentId id) {
        var entry = appointments.find(user, id);
        if (!entry.between().coach().equals(user.account())) {
            throw new NotFound();
        }
        return entry;
    }

    private FormPage<OfferForm> newPage(CurrentUser user, StudentId student) {
        return around(FormPage.ofNew(VIEW, AppointmentId::valueOf, OfferForm::blank), user, student);
    }

    private FormPage<OfferForm> page(CurrentUser user, AppointmentEntry entry) {
        return around(
                        FormPage.of(VIEW, () -> OfferForm.of(appointments.find(user, entry.id()))),
                        user,
                        entry.between().student())
                .with("entry", () -> entry);
    }

    private FormPage<OfferForm> around(FormPage<OfferForm> page, CurrentUser user, StudentId id) {
        return page.with("kindValues", () -> KINDS)
                .with("minuteValues", () -> MINUTES)
                .with("student", () -> comingUp.opening(user, id))
                .with("list", () -> comingUp.withStudent(user, id));
    }

    /**
     * What somebody types who offers times for a conversation.
     *
     * @param id id of the appointment to be, so that sending twice makes one
     * @param version of the appointment it was opened from; null for a new one
     */
    record OfferForm(
            @Nullable AppointmentId id,
            @Nullable Integer version,
            @Valid ConversationFormat talk,
            @Valid Times times) implements Versioned {

        private static final int USUAL_MINUTES = 30;

        OfferForm {
            talk = Objects.requireNonNullElse(talk, ConversationFormat.OPEN);
            times = Objects.requireNonNullElse(times, Times.NONE);
        }

        /** An empty form: a coaching conversation of half an hour. */
        static OfferForm blank(AppointmentId id) {
            return new OfferForm(
                    id, null, new ConversationFormat(ConversationKind.COACHING, USUAL_MINUTES, null), Times.NONE);
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
                                moments.get(index).toLocalDate(),
                                moments.get(index).toLocalTime())
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
                @PlausibleDay @Nullable LocalDate day,
                @Nullable LocalTime time) {

            static final Row NONE = new Row(null, null);

            Optional<LocalDateTime> moment() {
                return day == null || time == null ? Optional.empty() : Optional.of(day.atTime(time));
            }
        }
    }
}
