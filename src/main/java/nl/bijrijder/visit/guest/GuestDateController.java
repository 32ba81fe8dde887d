package nl.bijrijder.visit.guest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.function.Supplier;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.platform.web.form.Versioned;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.VisitTiming;
import nl.bijrijder.visit.WrongVisitStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A company says yes to a day, asks for another one, or calls the visit off. */
@Controller
@RequestMapping("/guest/visits/{link}")
@PermitAll
class GuestDateController {

    private final GuestPages pages;
    private final GuestAnswers answers;

    GuestDateController(GuestPages pages, GuestAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/confirmation")
    ModelAndView showYes(Guest guest) {
        return pages.open(guest, GuestPage::mayConfirm, page -> yesPage(guest, page));
    }

    @PostMapping("/confirmation")
    ModelAndView sayYes(Guest guest, Submission<VisitConfirmationForm> form) {
        var visit = pages.visit(guest);
        return form.on(yesPage(guest, () -> pages.of(guest)))
                .beside(VisitConfirmationForm::fieldOf)
                .check((typed, errors) -> typed.check(errors, visit))
                .when(StaleVersion.class, (typed, stale) -> meanwhile(guest, form))
                .when(WrongVisitStatus.class, (typed, gone) -> meanwhile(guest, form))
                .save(typed -> answers.confirm(guest, typed.openedVersion(), typed.name(), typed.picked(visit)))
                .done("visit.guest.yes.done", guest.home());
    }

    private FormPage<VisitConfirmationForm> yesPage(Guest guest, Supplier<GuestPage> page) {
        return FormPage.of(
                "visit/guest/yes", "page", page, now -> VisitConfirmationForm.of(now.visit(), pages.nameOf(guest)));
    }

    @GetMapping("/counter")
    ModelAndView showCounter(Guest guest) {
        return pages.open(guest, GuestPage::mayCounter, GuestDateController::counterPage);
    }

    @PostMapping("/counter")
    ModelAndView counter(Guest guest, Submission<CounterForm> form) {
        return form.on(counterPage(() -> pages.of(guest)))
                .beside(CounterForm::fieldOf)
                .rules(CounterForm::checkTimes)
                .when(StaleVersion.class, (typed, stale) -> hasCounter(guest) ? null : meanwhile(guest, form))
                .save(typed -> answers.counter(guest, typed.openedVersion(), typed.toMoment(), typed.name()))
                .done("visit.guest.counter.done", guest.home());
    }

    private static FormPage<CounterForm> counterPage(Supplier<GuestPage> page) {
        return FormPage.of(
                "visit/guest/counter",
                "page",
                page,
                now -> CounterForm.of(now.answers().counter()));
    }

    @GetMapping("/cancellation")
    ModelAndView showCallOff(Guest guest) {
        return pages.open(guest, GuestPage::mayCancel, GuestDateController::callOffPage);
    }

    @PostMapping("/cancellation")
    ModelAndView callOff(Guest guest, Submission<CallOffForm> form) {
        return form.on(callOffPage(() -> pages.of(guest)))
                .when(StaleVersion.class, (typed, stale) -> meanwhile(guest, form))
                .when(WrongVisitStatus.class, (typed, gone) -> meanwhile(guest, form))
                .save(typed -> answers.cancel(guest, typed.openedVersion(), typed.name(), typed.words()))
                .done("visit.guest.callOff.done", guest.home());
    }

    private static FormPage<CallOffForm> callOffPage(Supplier<GuestPage> page) {
        return FormPage.of("visit/guest/call-off", "page", page, now -> CallOffForm.of(now.visit()));
    }

    /** Whether there is another moment to show beside the one that was typed. */
    private boolean hasCounter(Guest guest) {
        var page = pages.of(guest);
        return page.mayCounter() && page.answers().counter() != null;
    }

    /** What was typed and how it stands now, beside each other. */
    private ModelAndView meanwhile(Guest guest, Submission<?> form) {
        var page = new ModelAndView("visit/guest/meanwhile", HttpStatus.CONFLICT);
        return page.addObject("page", pages.of(guest)).addObject("typedFields", form.fields());
    }

    /**
     * A company calls the visit off.
     *
     * @param version of the visit the company read
     */
    record CallOffForm(
            @Nullable Integer version,

            @SaysSomething(message = "{visit.cancel.reason.required}")
            @Size(max = 2000, message = "{visit.note.long}")
            @Nullable
            String reason,

            @SaysSomething(message = "{visit.guest.by.required}")
            @Size(max = 200, message = "{visit.line.long}")
            @Nullable
            String by)
            implements Versioned {

        static CallOffForm of(VisitSummary visit) {
            return new CallOffForm(visit.version(), null, null);
        }

        String words() {
            return PlainText.lines(Objects.requireNonNull(reason));
        }

        String name() {
            return PlainText.line(Objects.requireNonNull(by));
        }
    }

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

            @SaysSomething(message = "{visit.guest.by.required}")
            @Size(max = 200, message = "{visit.line.long}")
            @Nullable
            String by)
            implements Versioned {

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
            return ProposedTime.fieldOf(broken);
        }

        /** Only after validation. */
        ProposedTime toMoment() {
            return new ProposedTime(
                    Objects.requireNonNull(visitOn),
                    Objects.requireNonNull(startsAt),
                    Objects.requireNonNull(endsAt),
                    PlainText.linesOrNull(words));
        }

        String name() {
            return PlainText.line(Objects.requireNonNull(by));
        }
    }
}
