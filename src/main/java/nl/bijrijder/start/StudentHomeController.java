package nl.bijrijder.start;

import jakarta.validation.Valid;
import nl.bijrijder.guidance.conversation.ComingUp;
import nl.bijrijder.guidance.conversation.Conversations;
import nl.bijrijder.guidance.note.Notes;
import nl.bijrijder.platform.web.form.DraftForms;
import nl.bijrijder.platform.web.form.Drafts;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.platform.web.form.PostedDraft;
import nl.bijrijder.route.NextStepId;
import nl.bijrijder.route.NextSteps;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.StudentId;
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

/** A student's start page: the next step, the road, and who rides along. */
@Controller
@PreAuthorize("hasRole('STUDENT')")
class StudentHomeController {

    private static final String VIEW = "home/student";
    private static final String PLACE = "/student";

    private final StudentHomes homes;
    private final NextSteps steps;
    private final Notes notes;
    private final Drafts drafts;
    private final DraftForms typedForms;
    private final ComingUp comingUp;

    StudentHomeController(
            StudentHomes homes, NextSteps steps, Notes notes, Drafts drafts, DraftForms typedForms, ComingUp comingUp) {
        this.comingUp = comingUp;
        this.homes = homes;
        this.steps = steps;
        this.notes = notes;
        this.drafts = drafts;
        this.typedForms = typedForms;
    }

    @ModelAttribute("ahead")
    Conversations ahead(CurrentUser user) {
        return comingUp.ofStudent(user);
    }

    @GetMapping("/student")
    String show(
            CurrentUser user,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            Model model) {
        model.addAttribute("home", homes.of(user, student(user)));
        model.addAttribute("notes", notes.sharedWithMe(user, page));
        typedForms.openNew(model, user, PLACE, chosen, StepForm.class, StepForm::empty);
        return VIEW;
    }

    @PostMapping("/student/steps")
    ModelAndView plan(
            CurrentUser user,
            @Valid @ModelAttribute("form") StepForm form,
            BindingResult errors,
            PostedDraft posted,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return Forms.invalid(VIEW)
                    .addObject("typed", drafts.goOn(user, PLACE, posted))
                    .addObject("home", homes.of(user, student(user)))
                    .addObject("notes", notes.sharedWithMe(user, 1));
        }
        drafts.finish(user, posted, () -> steps.plan(user, form.toCommand(student(user))));
        Flash.say(redirect, "home.step.planned");
        return new ModelAndView("redirect:/student");
    }

    @PostMapping("/student/steps/{id}/done")
    String done(CurrentUser user, @PathVariable String id, RedirectAttributes redirect) {
        steps.done(user, NextStepId.valueOf(id));
        Flash.say(redirect, "home.step.ticked");
        return "redirect:/student";
    }

    private static StudentId student(CurrentUser user) {
        return user.asStudent().orElseThrow(NotFound::new);
    }
}
