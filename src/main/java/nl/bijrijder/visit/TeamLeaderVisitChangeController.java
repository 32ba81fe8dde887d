package nl.bijrijder.visit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import nl.bijrijder.platform.web.form.FormOpening;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A team leader changes the agreements of a visit, records the company's yes, or calls it off. */
@Controller
@RequestMapping("/team/visits/{id}")
@RolesAllowed("TEAM_LEADER")
class TeamLeaderVisitChangeController {

    private final VisitPages pages;
    private final VisitPlanning planning;
    private final VisitWords outgoing;
    private final Clock clock;

    TeamLeaderVisitChangeController(VisitPages pages, VisitPlanning planning, VisitWords outgoing, Clock clock) {
        this.pages = pages;
        this.planning = planning;
        this.outgoing = outgoing;
        this.clock = clock;
    }

    @GetMapping("/edit")
    ModelAndView edit(CurrentUser user, @PathVariable CompanyVisitId id, FormOpening opening) {
        return opening.of(page(user, id));
    }

    @PostMapping
    ModelAndView update(CurrentUser user, @PathVariable CompanyVisitId id, Submission<VisitForm> form) {
        return form.on(page(user, id))
                .check(outgoing.in(user, id, form, VisitForm.OUTGOING))
                .beside(VisitForm::fieldOf)
                .rules(VisitForm::checkTiming, VisitForm::checkClass)
                .warn(typed -> typed.warning(pages.newClashes(user, id, typed.toPlan())))
                .save(typed -> planning.change(user, id, typed.openedVersion(), typed.toPlan(), typed.reason()))
                .done("visit.changed", home(id));
    }

    private FormPage<VisitForm> page(CurrentUser user, CompanyVisitId id) {
        return ahead("visit/team-form", user, id, "/edit", () -> pages.form(user, id))
                .with("choices", () -> pages.choices(user, id));
    }

    @GetMapping("/confirmation")
    ModelAndView showConfirmation(CurrentUser user, @PathVariable CompanyVisitId id, FormOpening opening) {
        return opening.of(confirmPage(user, id));
    }

    @PostMapping("/confirmation")
    ModelAndView confirm(CurrentUser user, @PathVariable CompanyVisitId id, Submission<ConfirmForm> form) {
        return form.on(confirmPage(user, id))
                .rules(ConfirmForm::checkAnswer, ConfirmForm::checkPicked)
                .warn(typed -> pages.warning(user, id, typed.picked()))
                .save(typed -> agree(user, id, typed))
                .done("visit.confirmed", home(id));
    }

    private FormPage<ConfirmForm> confirmPage(CurrentUser user, CompanyVisitId id) {
        return ahead("visit/team-confirm", user, id, "/confirmation", () -> ConfirmForm.empty(LocalDate.now(clock)));
    }

    private void agree(CurrentUser user, CompanyVisitId visit, ConfirmForm form) {
        var reason = form.passed();
        if (reason == null) {
            planning.agree(user, visit, form.toConfirmation(), form.picked());
        } else {
            planning.agreeWithout(user, visit, reason, form.picked());
        }
    }

    @GetMapping("/cancel")
    ModelAndView showCancel(CurrentUser user, @PathVariable CompanyVisitId id, FormOpening opening) {
        return opening.of(cancelPage(user, id));
    }

    @PostMapping("/cancel")
    ModelAndView cancel(CurrentUser user, @PathVariable CompanyVisitId id, Submission<CancelForm> form) {
        return form.on(cancelPage(user, id))
                .check(outgoing.in(user, id, form, "reason"))
                .preview("preview", typed -> pages.cancellationMail(user, id, typed.words()))
                .save(typed -> planning.cancel(user, id, typed.words()))
                .done("visit.cancelled", home(id));
    }

    private FormPage<CancelForm> cancelPage(CurrentUser user, CompanyVisitId id) {
        return ahead("visit/team-cancel", user, id, "/cancel", () -> new CancelForm(null));
    }

    /** A page about a visit as long as it is still ahead; after that it makes no sense. */
    private <F> FormPage<F> ahead(String view, CurrentUser user, CompanyVisitId id, String at, Supplier<F> stored) {
        return FormPage.of(view, stored)
                .keptFor(user, home(id) + at)
                .with("details", () -> pages.detailsAhead(user, id));
    }

    private static String home(CompanyVisitId id) {
        return "/team/visits/" + id;
    }

    /** Why a visit is called off. */
    record CancelForm(
            @SaysSomething(message = "{visit.cancel.reason.required}")
            @Size(max = 2000, message = "{visit.note.long}")
            @Nullable
            String reason) {

        /** Why, as it is kept; only after validation. */
        String words() {
            return PlainText.lines(Objects.requireNonNull(reason));
        }
    }

    /** What the company said when it said yes; or why the team leader goes on without. */
    record ConfirmForm(
            @Valid VisitTiming timing,

            @Size(max = 200, message = "{visit.line.long}") @Nullable
            String confirmedBy,

            @PlausibleDay @Nullable LocalDate confirmedOn,

            @Size(max = 2000, message = "{visit.note.long}") @Nullable
            String passReason,

            @Nullable String clashesSeen) {

        ConfirmForm {
            timing = Objects.requireNonNullElse(timing, VisitTiming.OPEN);
        }

        static ConfirmForm empty(LocalDate today) {
            return new ConfirmForm(VisitTiming.OPEN, null, today, null, null);
        }

        /** The day and time the company picked; null when nothing was picked here. */
        @Nullable
        VisitTiming picked() {
            return timing.day() == null ? null : timing;
        }

        /** Why to go on without a yes; null when the company said yes. */
        @Nullable
        String passed() {
            return PlainText.lineOrNull(confirmedBy) == null ? PlainText.linesOrNull(passReason) : null;
        }

        /** Asks who said yes and when, unless the form goes on without. */
        void checkAnswer() {
            if (passed() == null) {
                toConfirmation();
            }
        }

        /** Looks at the day and time that were picked. */
        void checkPicked() {
            var picked = picked();
            if (picked != null) {
                picked.check();
            }
        }

        /** Who said yes, and when. */
        Confirmation toConfirmation() {
            var name = PlainText.lineOrNull(confirmedBy);
            if (name == null) {
                throw Rule.broken("confirmedBy", "visit.confirm.by.required");
            }
            if (confirmedOn == null) {
                throw Rule.broken("confirmedOn", "visit.rule.confirmedOn");
            }
            return new Confirmation(name, confirmedOn);
        }
    }
}
