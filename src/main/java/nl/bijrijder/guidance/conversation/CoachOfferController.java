package nl.bijrijder.guidance.conversation;

import java.util.Arrays;
import java.util.List;
import nl.bijrijder.guidance.note.ConversationKind;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.StudentId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A member of the team offers a student times for a conversation, or other times, or says that it is somewhere else. */
@Controller
@PreAuthorize("hasRole('TEAM_MEMBER')")
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
}
