package nl.bijrijder.visit.guest;

import jakarta.validation.Valid;
import java.util.List;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.privacy.OutgoingWords;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.visit.CompanyVisitId;
import org.jspecify.annotations.Nullable;
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

/** A team leader reads what the company said, and answers when it would rather have another moment. */
@Controller
@RequestMapping("/team/visits/{id}/answers")
@PreAuthorize("hasRole('TEAM_LEADER')")
class TeamLeaderAnswerController {

    private static final String PAGE = "guest/team-answers";

    private final GuestPages pages;
    private final CounterDecisions decisions;
    private final OutgoingWords outgoing;

    TeamLeaderAnswerController(GuestPages pages, CounterDecisions decisions, OutgoingWords outgoing) {
        this.outgoing = outgoing;
        this.pages = pages;
        this.decisions = decisions;
    }

    @GetMapping
    String show(CurrentUser user, @PathVariable String id, Model model) {
        var answers = pages.answers(user, CompanyVisitId.valueOf(id));
        model.addAttribute("answers", answers);
        model.addAttribute("form", RefusalForm.of(answers.counter()));
        return PAGE;
    }

    @PostMapping("/counter/acceptance")
    ModelAndView accept(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(required = false) @Nullable String clashesSeen,
            RedirectAttributes redirect) {
        var visit = CompanyVisitId.valueOf(id);
        var answers = pages.answers(user, visit);
        // whoever presses the button of a page that told of other clashes reads it once more
        if (clashesSeen != null
                && !answers.clashes().isEmpty()
                && !answers.seen().equals(clashesSeen)) {
            return refused(answers);
        }
        try {
            decisions.accept(user, visit, version);
        } catch (RuleBroken broken) {
            return refused(answers).addObject("broken", broken.key());
        }
        Flash.say(redirect, "guest.counter.accepted");
        return new ModelAndView("redirect:/team/visits/" + visit);
    }

    private static ModelAndView refused(CompanyAnswers answers) {
        return Forms.invalid(PAGE).addObject("answers", answers).addObject("form", RefusalForm.of(answers.counter()));
    }

    @PostMapping("/counter/refusal")
    ModelAndView refuse(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") RefusalForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") List<String> noName,
            RedirectAttributes redirect) {
        var visit = CompanyVisitId.valueOf(id);
        var answers = pages.answers(user, visit);
        outgoing.check(user, answers.visit().team(), noName, errors, "words");
        if (errors.hasErrors()) {
            return Forms.invalid(PAGE).addObject("answers", answers);
        }
        decisions.refuse(user, visit, form.openedVersion(), form.reason());
        Flash.say(redirect, "guest.counter.refused");
        return new ModelAndView("redirect:/team/visits/" + visit + "/answers");
    }
}
