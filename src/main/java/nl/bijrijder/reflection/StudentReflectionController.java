package nl.bijrijder.reflection;

import jakarta.validation.Valid;
import nl.bijrijder.draft.DraftForms;
import nl.bijrijder.draft.Drafts;
import nl.bijrijder.draft.PostedDraft;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.web.Flash;
import nl.bijrijder.web.Forms;
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

/** A student looks back on a visit: a face, a sentence, and what comes next. */
@Controller
@RequestMapping("/student/visits/{id}/looking-back")
@PreAuthorize("hasRole('STUDENT')")
class StudentReflectionController {

    private static final String FORM = "reflection/student-form";
    private static final String DONE = "reflection/student-show";

    private final Reflections reflections;
    private final Drafts drafts;
    private final DraftForms typedForms;

    StudentReflectionController(Reflections reflections, Drafts drafts, DraftForms typedForms) {
        this.reflections = reflections;
        this.drafts = drafts;
        this.typedForms = typedForms;
    }

    @GetMapping
    String show(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            Model model) {
        var own = reflections.own(user, CompanyVisitId.valueOf(id));
        model.addAttribute("own", own);
        if (own.done() != null) {
            return DONE;
        }
        typedForms.openNew(model, user, place(own.visit().id()), chosen, LookingBackForm.class, LookingBackForm::blank);
        return FORM;
    }

    @PostMapping
    ModelAndView lookBack(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") LookingBackForm form,
            BindingResult errors,
            PostedDraft posted,
            RedirectAttributes redirect) {
        var own = reflections.own(user, CompanyVisitId.valueOf(id));
        var visit = own.visit().id();
        if (!errors.hasErrors()) {
            try {
                drafts.finish(user, posted, () -> {
                    reflections.lookBack(user, visit, form.toCommand());
                    return form.toCommand().entry();
                });
                Flash.say(redirect, "reflection.saved");
                return new ModelAndView("redirect:" + place(visit));
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(FORM).addObject("own", own).addObject("typed", drafts.goOn(user, place(visit), posted));
    }

    @PostMapping("/talk")
    String talk(CurrentUser user, @PathVariable String id, RedirectAttributes redirect) {
        var visit = CompanyVisitId.valueOf(id);
        reflections.talk(user, visit);
        Flash.say(redirect, "reflection.talk.done");
        return "redirect:" + place(visit);
    }

    private static String place(CompanyVisitId visit) {
        return "/student/visits/" + visit + "/looking-back";
    }
}
