package nl.bijrijder.guidance.conversation;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.bijrijder.guidance.note.ConversationKind;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.StudentId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member of the team offers a student times for a conversation, or other times, or says that it is somewhere else. */
@Controller
@PreAuthorize("hasRole('TEAM_MEMBER')")
class CoachOfferController {

    private static final String VIEW = "conversation/offer-form";
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
    String showForm(@PathVariable String student, CurrentUser user, Model model) {
        describe(user, StudentId.valueOf(student), model);
        model.addAttribute("form", OfferForm.blank());
        return VIEW;
    }

    @PostMapping("/coach/students/{student}/conversations")
    ModelAndView offer(
            @PathVariable String student,
            @Valid @ModelAttribute("form") OfferForm form,
            BindingResult errors,
            CurrentUser user,
            Model model,
            RedirectAttributes redirect) {
        var id = StudentId.valueOf(student);
        if (!errors.hasErrors()) {
            try {
                planning.offer(user, form.toCommand(id));
                return done(redirect, "conversation.offered.done");
            } catch (RuleBroken broken) {
                Forms.reject(errors, form.placed(broken));
            }
        }
        describe(user, id, model);
        return Forms.invalid(VIEW);
    }

    @GetMapping("/coach/conversations/{id}/edit")
    String edit(@PathVariable String id, CurrentUser user, Model model) {
        var entry = own(user, id);
        describe(user, entry.student(), model);
        model.addAttribute("entry", entry);
        model.addAttribute("form", OfferForm.of(entry));
        return VIEW;
    }

    @PostMapping("/coach/conversations/{id}")
    ModelAndView change(
            @PathVariable String id,
            @Valid @ModelAttribute("form") OfferForm form,
            BindingResult errors,
            CurrentUser user,
            Model model,
            RedirectAttributes redirect) {
        var entry = own(user, id);
        model.addAttribute("entry", entry);
        if (!errors.hasErrors()) {
            try {
                var version = Objects.requireNonNullElse(form.version(), -1);
                planning.change(user, entry.id(), version, form.toPlan());
                return done(redirect, "conversation.changed.done");
            } catch (StaleVersion stale) {
                describe(user, entry.student(), model);
                return Forms.changedMeanwhile(VIEW, form, OfferForm.of(appointments.find(user, entry.id())));
            } catch (RuleBroken broken) {
                Forms.reject(errors, form.placed(broken));
            }
        }
        describe(user, entry.student(), model);
        return Forms.invalid(VIEW);
    }

    /** The appointment, for whoever holds it: only they know when they have time. */
    private AppointmentEntry own(CurrentUser user, String id) {
        var entry = appointments.find(user, AppointmentId.valueOf(id));
        if (!entry.coach().equals(user.account())) {
            throw new NotFound();
        }
        return entry;
    }

    private void describe(CurrentUser user, StudentId id, Model model) {
        model.addAttribute("kindValues", KINDS);
        model.addAttribute("minuteValues", MINUTES);
        model.addAttribute("student", comingUp.opening(user, id));
        model.addAttribute("list", comingUp.withStudent(user, id));
    }

    private static ModelAndView done(RedirectAttributes redirect, String key) {
        Flash.say(redirect, key);
        return new ModelAndView("redirect:/coach/conversations");
    }
}
