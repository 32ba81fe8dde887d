package nl.bijrijder.guidance.coaching;

import jakarta.validation.Valid;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A team leader sets after how many weeks without a conversation the team finds it long. */
@Controller
@RequestMapping("/team/rhythm")
@PreAuthorize("hasRole('TEAM_LEADER')")
class TeamLeaderRhythmController {

    private static final String FORM = "home/team-rhythm-form";

    private final TeamRhythms rhythms;
    private final Teams teams;

    TeamLeaderRhythmController(TeamRhythms rhythms, Teams teams) {
        this.rhythms = rhythms;
        this.teams = teams;
    }

    @GetMapping
    String list(CurrentUser user, Model model) {
        model.addAttribute("rhythms", rhythms.list(user));
        return "home/team-rhythm";
    }

    @GetMapping("/{team}")
    String edit(CurrentUser user, @PathVariable String team, Model model) {
        var rhythm = rhythms.find(user, TeamId.valueOf(team));
        model.addAttribute("rhythm", rhythm);
        model.addAttribute("form", RhythmForm.of(rhythm));
        return FORM;
    }

    @PostMapping("/{team}")
    ModelAndView set(
            CurrentUser user,
            @PathVariable String team,
            @Valid @ModelAttribute("form") RhythmForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var rhythm = rhythms.find(user, TeamId.valueOf(team));
        if (errors.hasErrors()) {
            return Forms.invalid(FORM).addObject("rhythm", rhythm);
        }
        try {
            teams.chooseRhythm(user, rhythm.team().id(), form.openedVersion(), form.chosen());
        } catch (RuleBroken broken) {
            Forms.reject(errors, broken);
            return Forms.invalid(FORM).addObject("rhythm", rhythm);
        } catch (StaleVersion stale) {
            return Forms.changedMeanwhile(FORM, form, RhythmForm.of(rhythm)).addObject("rhythm", rhythm);
        }
        Flash.say(redirect, "home.rhythm.saved");
        return new ModelAndView("redirect:/team/rhythm");
    }
}
