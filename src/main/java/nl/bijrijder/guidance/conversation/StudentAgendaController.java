package nl.bijrijder.guidance.conversation;

import jakarta.validation.Valid;
import java.util.Objects;
import nl.bijrijder.platform.web.form.DraftForms;
import nl.bijrijder.platform.web.form.Drafts;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.platform.web.form.PostedDraft;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
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

/** A student writes down what to talk about next time, says it in other words, or takes it off. */
@Controller
@RequestMapping("/student/agenda")
@PreAuthorize("hasRole('STUDENT')")
class StudentAgendaController {

    private static final String EDIT = "conversation/agenda-edit";
    private static final String LIST = StudentConversationController.PLACE;

    private final ComingUp comingUp;
    private final Agenda agenda;
    private final Drafts drafts;
    private final DraftForms typedForms;

    StudentAgendaController(ComingUp comingUp, Agenda agenda, Drafts drafts, DraftForms typedForms) {
        this.comingUp = comingUp;
        this.agenda = agenda;
        this.drafts = drafts;
        this.typedForms = typedForms;
    }

    @PostMapping
    ModelAndView write(
            CurrentUser user,
            @Valid @ModelAttribute("form") AgendaForm form,
            BindingResult errors,
            PostedDraft posted,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                drafts.finish(user, posted, () -> agenda.write(user, form.itemId(), form.words()));
                return done(redirect, "conversation.agenda.written.done");
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(StudentConversationController.VIEW)
                .addObject("typed", drafts.goOn(user, LIST, posted))
                .addObject("list", comingUp.ofStudent(user));
    }

    @GetMapping("/{id}/edit")
    String edit(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            Model model) {
        var item = agenda.own(user, AgendaItemId.valueOf(id));
        model.addAttribute("item", item);
        typedForms.openStored(model, user, place(item), chosen, AgendaForm.of(item));
        return EDIT;
    }

    @PostMapping("/{id}")
    ModelAndView reword(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") AgendaForm form,
            BindingResult errors,
            PostedDraft posted,
            Model model,
            RedirectAttributes redirect) {
        var item = agenda.own(user, AgendaItemId.valueOf(id));
        model.addAttribute("item", item);
        model.addAttribute("typed", drafts.goOn(user, place(item), posted));
        if (!errors.hasErrors()) {
            try {
                var version = Objects.requireNonNullElse(form.version(), -1);
                drafts.finish(user, posted, () -> agenda.reword(user, item.id(), version, form.words()));
                return done(redirect, "conversation.agenda.reworded.done");
            } catch (StaleVersion stale) {
                return Forms.changedMeanwhile(EDIT, form, AgendaForm.of(agenda.own(user, item.id())));
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(EDIT);
    }

    @PostMapping("/{id}/remove")
    String remove(CurrentUser user, @PathVariable String id, RedirectAttributes redirect) {
        agenda.remove(user, AgendaItemId.valueOf(id));
        Flash.say(redirect, "conversation.agenda.removed.done");
        return "redirect:" + LIST;
    }

    private static String place(AgendaEntry item) {
        return "/student/agenda/" + item.id() + "/edit";
    }

    private static ModelAndView done(RedirectAttributes redirect, String key) {
        Flash.say(redirect, key);
        return new ModelAndView("redirect:" + LIST + "#agenda");
    }
}
