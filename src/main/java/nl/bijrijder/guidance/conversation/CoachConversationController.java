package nl.bijrijder.guidance.conversation;

import jakarta.validation.Valid;
import java.util.Objects;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member of the team sees the conversations they hold, opens one, calls it off, and ticks off what was discussed. */
@Controller
@PreAuthorize("hasRole('TEAM_MEMBER')")
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
        return "conversation/coach-list";
    }

    @GetMapping(LIST + "/{id}")
    String show(CurrentUser user, @PathVariable String id, Model model) {
        var entry = appointments.find(user, AppointmentId.valueOf(id));
        comingUp.opening(user, entry.student());
        model.addAttribute("entry", entry);
        model.addAttribute("agenda", agenda.openItems(user, entry.student()));
        return "conversation/coach-show";
    }

    @GetMapping(LIST + "/{id}/cancel")
    ModelAndView showCancel(CurrentUser user, @PathVariable String id) {
        return cancelPage(user, id).open();
    }

    @PostMapping(LIST + "/{id}/cancel")
    ModelAndView cancel(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var page = cancelPage(user, id);
        if (form.reason() == null) {
            Forms.refuse(errors, "reason", "conversation.reason.required");
        }
        return page.send(
                errors,
                redirect,
                () -> planning.cancel(user, page.entry().id(), Objects.requireNonNull(form.reason())));
    }

    @PostMapping("/coach/agenda/{id}/discussed")
    String discussed(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String appointment,
            RedirectAttributes redirect) {
        var back = appointment.isEmpty() ? null : AppointmentId.valueOf(appointment);
        var student = agenda.discussed(user, AgendaItemId.valueOf(id));
        Flash.say(redirect, "conversation.agenda.discussed.done");
        return back == null ? "redirect:/coach/students/" + student : "redirect:" + LIST + "/" + back;
    }

    private ReasonPage cancelPage(CurrentUser user, String id) {
        var entry = appointments.find(user, AppointmentId.valueOf(id));
        var words = entry.isToFinish() ? "conversation.missed" : "conversation.cancel";
        return new ReasonPage(entry, words, LIST + "/" + entry.id() + "/cancel", LIST);
    }
}
