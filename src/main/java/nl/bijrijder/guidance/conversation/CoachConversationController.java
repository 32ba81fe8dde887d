package nl.bijrijder.guidance.conversation;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.platform.web.form.Button;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A member of the team sees the conversations they hold, opens one, calls it off, and ticks off what was discussed. */
@Controller
@RolesAllowed("TEAM_MEMBER")
class CoachConversationController {

    private static final String LIST = "/coach/conversations";

    private final ComingUp comingUp;
    private final Appointments appointments;
    private final AppointmentPlanning planning;
    private final Agenda agenda;
    private final OwnStudents ownStudents;

    CoachConversationController(
            ComingUp comingUp,
            Appointments appointments,
            AppointmentPlanning planning,
            Agenda agenda,
            OwnStudents ownStudents) {
        this.comingUp = comingUp;
        this.appointments = appointments;
        this.planning = planning;
        this.agenda = agenda;
        this.ownStudents = ownStudents;
    }

    @GetMapping(LIST)
    String list(CurrentUser user, Model model) {
        model.addAttribute("list", comingUp.everythingOfCoach(user));
        model.addAttribute("students", ownStudents.of(user));
        return "guidance/conversation/coach-list";
    }

    @GetMapping(LIST + "/{id}")
    String show(CurrentUser user, @PathVariable AppointmentId id, Model model) {
        var entry = appointments.find(user, id);
        comingUp.opening(user, entry.between().student());
        model.addAttribute("entry", entry);
        model.addAttribute("agenda", agenda.openItems(user, entry.between().student()));
        return "guidance/conversation/coach-show";
    }

    @GetMapping(LIST + "/{id}/cancel")
    ModelAndView showCancel(CurrentUser user, @PathVariable AppointmentId id) {
        return cancelPage(user, id).open();
    }

    @PostMapping(LIST + "/{id}/cancel")
    ModelAndView cancel(CurrentUser user, @PathVariable AppointmentId id, Submission<ReasonForm> form) {
        return cancelPage(user, id).sendWithReason(form, typed -> planning.cancel(user, id, typed.words()));
    }

    @PostMapping("/coach/agenda/{id}/discussed")
    ModelAndView discussed(
            CurrentUser user,
            @PathVariable AgendaItemId id,
            @RequestParam(required = false) @Nullable AppointmentId appointment) {
        return Button.on(LIST + (appointment == null ? "" : "/" + appointment))
                .press(() -> agenda.discussed(user, id))
                .done(
                        "guidance.conversation.agenda.discussed.done",
                        student -> appointment == null ? "/coach/students/" + student : LIST + "/" + appointment);
    }

    private ReasonPage cancelPage(CurrentUser user, AppointmentId id) {
        var entry = appointments.find(user, id);
        var words = entry.isToFinish() ? "guidance.conversation.missed" : "guidance.conversation.cancel";
        return new ReasonPage(entry, words, LIST + "/" + id + "/cancel", LIST);
    }
}
