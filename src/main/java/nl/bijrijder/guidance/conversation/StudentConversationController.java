package nl.bijrijder.guidance.conversation;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.platform.web.form.Button;
import nl.bijrijder.platform.web.form.FormOpening;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A student sees the conversations that are planned, picks a time, lets know that none suits, or calls off. */
@Controller
@RequestMapping(StudentConversationController.PLACE)
@RolesAllowed("STUDENT")
class StudentConversationController {

    static final String PLACE = "/student/conversations";

    private final ComingUp comingUp;
    private final Appointments appointments;
    private final AppointmentPlanning planning;

    StudentConversationController(ComingUp comingUp, Appointments appointments, AppointmentPlanning planning) {
        this.comingUp = comingUp;
        this.appointments = appointments;
        this.planning = planning;
    }

    @GetMapping
    ModelAndView list(CurrentUser user, FormOpening opening) {
        return opening.of(page(user, comingUp));
    }

    /** The list, with the form for what to talk about below it. */
    static FormPage<AgendaForm> page(CurrentUser user, ComingUp comingUp) {
        return FormPage.ofNew("guidance/conversation/student-list", AgendaItemId::valueOf, AgendaForm::blank)
                .keptFor(user, PLACE)
                .with("list", () -> comingUp.ofStudent(user));
    }

    @PostMapping("/{id}/pick")
    ModelAndView pick(CurrentUser user, @PathVariable AppointmentId id, @RequestParam(defaultValue = "") String time) {
        return Button.on(PLACE)
                .press(() -> planning.pick(user, id, time))
                .done("guidance.conversation.picked.done", PLACE);
    }

    @GetMapping("/{id}/none")
    ModelAndView showNone(CurrentUser user, @PathVariable AppointmentId id) {
        return nonePage(user, id).open();
    }

    @PostMapping("/{id}/none")
    ModelAndView none(CurrentUser user, @PathVariable AppointmentId id, Submission<ReasonForm> form) {
        return nonePage(user, id).send(form, typed -> planning.decline(user, id, typed.reason()));
    }

    @GetMapping("/{id}/cancel")
    ModelAndView showCancel(CurrentUser user, @PathVariable AppointmentId id) {
        return cancelPage(user, id).open();
    }

    @PostMapping("/{id}/cancel")
    ModelAndView cancel(CurrentUser user, @PathVariable AppointmentId id, Submission<ReasonForm> form) {
        return cancelPage(user, id).sendWithReason(form, typed -> planning.cancel(user, id, typed.words()));
    }

    private ReasonPage nonePage(CurrentUser user, AppointmentId id) {
        return reasonPage(user, id, "guidance.conversation.none", "/none");
    }

    private ReasonPage cancelPage(CurrentUser user, AppointmentId id) {
        return reasonPage(user, id, "guidance.conversation.cancel", "/cancel");
    }

    private ReasonPage reasonPage(CurrentUser user, AppointmentId id, String words, String at) {
        return new ReasonPage(appointments.find(user, id), words, PLACE + "/" + id + at, PLACE);
    }
}
