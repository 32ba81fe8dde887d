package nl.bijrijder.guidance.conversation;

import jakarta.validation.Valid;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Objects;
import nl.bijrijder.platform.web.form.DraftForms;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A student sees the conversations that are planned, picks a time, lets know that none suits, or calls off. */
@Controller
@RequestMapping(StudentConversationController.PLACE)
@PreAuthorize("hasRole('STUDENT')")
class StudentConversationController {

    static final String PLACE = "/student/conversations";
    static final String VIEW = "conversation/student-list";

    private final ComingUp comingUp;
    private final Appointments appointments;
    private final AppointmentPlanning planning;
    private final DraftForms typedForms;

    StudentConversationController(
            ComingUp comingUp, Appointments appointments, AppointmentPlanning planning, DraftForms typedForms) {
        this.comingUp = comingUp;
        this.appointments = appointments;
        this.planning = planning;
        this.typedForms = typedForms;
    }

    @GetMapping
    String list(CurrentUser user, @RequestParam(name = "draft", defaultValue = "") String chosen, Model model) {
        model.addAttribute("list", comingUp.ofStudent(user));
        typedForms.openNew(model, user, PLACE, chosen, AgendaForm.class, AgendaForm::blank);
        return VIEW;
    }

    @PostMapping("/{id}/pick")
    ModelAndView pick(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String time,
            Model model,
            RedirectAttributes redirect) {
        var appointment = appointments.find(user, AppointmentId.valueOf(id)).id();
        try {
            planning.pick(user, appointment, moment(time));
            Flash.say(redirect, "conversation.picked.done");
            return new ModelAndView("redirect:" + PLACE);
        } catch (AppointmentRule broken) {
            return Forms.invalid(list(user, "", model)).addObject("refused", broken.key());
        }
    }

    @GetMapping("/{id}/none")
    ModelAndView showNone(CurrentUser user, @PathVariable String id) {
        return nonePage(user, id).open();
    }

    @PostMapping("/{id}/none")
    ModelAndView none(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var page = nonePage(user, id);
        return page.send(
                errors, redirect, () -> planning.decline(user, page.entry().id(), form.reason()));
    }

    @GetMapping("/{id}/cancel")
    ModelAndView showCancel(CurrentUser user, @PathVariable String id) {
        return cancelPage(user, id).open();
    }

    @PostMapping("/{id}/cancel")
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

    private ReasonPage nonePage(CurrentUser user, String id) {
        var entry = appointments.find(user, AppointmentId.valueOf(id));
        return new ReasonPage(entry, "conversation.none", PLACE + "/" + entry.id() + "/none", PLACE);
    }

    private ReasonPage cancelPage(CurrentUser user, String id) {
        var entry = appointments.find(user, AppointmentId.valueOf(id));
        return new ReasonPage(entry, "conversation.cancel", PLACE + "/" + entry.id() + "/cancel", PLACE);
    }

    /** A time that cannot be read was offered by nobody. */
    private static LocalDateTime moment(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException unreadable) {
            throw AppointmentRule.broken("", "conversation.rule.notOffered");
        }
    }
}
