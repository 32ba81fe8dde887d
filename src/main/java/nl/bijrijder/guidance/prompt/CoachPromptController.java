package nl.bijrijder.guidance.prompt;

import jakarta.validation.Valid;
import java.util.Comparator;
import nl.bijrijder.people.team.TeamSummary;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.platform.web.form.DraftForms;
import nl.bijrijder.platform.web.form.Drafts;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.platform.web.form.PostedDraft;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.TeamId;
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

/** A member of the team reads and changes the questions the team asks in its conversations. */
@Controller
@RequestMapping("/coach/prompts")
@PreAuthorize("hasRole('TEAM_MEMBER')")
class CoachPromptController {

    private static final String FORM = "prompt/form";

    private final Prompts prompts;
    private final Teams teams;
    private final Drafts drafts;
    private final DraftForms typedForms;

    CoachPromptController(Prompts prompts, Teams teams, Drafts drafts, DraftForms typedForms) {
        this.prompts = prompts;
        this.teams = teams;
        this.drafts = drafts;
        this.typedForms = typedForms;
    }

    /** Which team? Who is in one team alone is there at once. */
    @GetMapping
    String list(CurrentUser user, Model model) {
        if (user.teams().size() == 1) {
            return "redirect:" + place(user.teams().iterator().next());
        }
        model.addAttribute(
                "teams",
                teams.summaries(user.teams()).stream()
                        .sorted(Comparator.comparing(TeamSummary::name))
                        .toList());
        return "prompt/list";
    }

    @GetMapping("/{team}")
    String edit(
            CurrentUser user,
            @PathVariable String team,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            Model model) {
        var stored = prompts.of(user, TeamId.valueOf(team));
        model.addAttribute("prompts", stored);
        typedForms.openStored(model, user, place(stored.team()), chosen, PromptsForm.of(stored));
        return FORM;
    }

    @PostMapping("/{team}")
    ModelAndView change(
            CurrentUser user,
            @PathVariable String team,
            @Valid @ModelAttribute("form") PromptsForm form,
            BindingResult errors,
            PostedDraft posted,
            Model model,
            RedirectAttributes redirect) {
        var stored = prompts.of(user, TeamId.valueOf(team));
        model.addAttribute("prompts", stored);
        model.addAttribute("typed", drafts.goOn(user, place(stored.team()), posted));
        if (errors.hasErrors()) {
            return Forms.invalid(FORM);
        }
        try {
            var questions = form.toQuestions();
            drafts.finish(user, posted, () -> prompts.change(user, stored.team(), form.openedVersion(), questions));
        } catch (StaleVersion stale) {
            return Forms.changedMeanwhile(FORM, form, PromptsForm.of(prompts.of(user, stored.team())));
        } catch (RuleBroken broken) {
            Forms.reject(errors, broken);
            return Forms.invalid(FORM);
        }
        Flash.say(redirect, "prompt.changed");
        return new ModelAndView("redirect:" + place(stored.team()));
    }

    private static String place(TeamId team) {
        return "/coach/prompts/" + team;
    }
}
