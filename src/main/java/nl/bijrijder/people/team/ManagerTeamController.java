package nl.bijrijder.people.team;

import jakarta.validation.Valid;
import java.util.List;
import nl.bijrijder.people.organisation.Organisations;
import nl.bijrijder.platform.web.form.Choice;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.platform.web.form.LastDayForm;
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

/** Where a manager forms and ends joint teams. */
@Controller
@RequestMapping("/manage/teams")
@PreAuthorize("hasRole('MANAGER')")
class ManagerTeamController {

    private static final String FORM = "team/manager-form";
    private static final String END = "team/manager-end";

    private final TeamKeeping keeping;
    private final Teams teams;
    private final Organisations organisations;

    ManagerTeamController(TeamKeeping keeping, Teams teams, Organisations organisations) {
        this.keeping = keeping;
        this.teams = teams;
        this.organisations = organisations;
    }

    @GetMapping
    String list(CurrentUser user, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("teams", keeping.page(user, page));
        return "team/manager-list";
    }

    @GetMapping("/new")
    String showForm(Model model) {
        model.addAttribute("form", TeamForm.empty());
        model.addAttribute("partnerships", partnerships());
        return FORM;
    }

    @PostMapping
    ModelAndView form(
            CurrentUser user,
            @Valid @ModelAttribute("form") TeamForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                var team = teams.form(user, form.team(), form.chosenPartnership(), form.plainName(), form.period());
                Flash.say(redirect, "team.formed");
                return new ModelAndView("redirect:/manage/teams/" + team);
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(FORM).addObject("partnerships", partnerships());
    }

    @GetMapping("/{id}")
    String show(CurrentUser user, @PathVariable String id, Model model) {
        var team = TeamId.valueOf(id);
        model.addAttribute("team", keeping.team(user, team));
        model.addAttribute("members", keeping.members(user, team));
        return "team/manager-show";
    }

    @GetMapping("/{id}/end")
    String showEnd(CurrentUser user, @PathVariable String id, Model model) {
        var team = keeping.team(user, TeamId.valueOf(id));
        model.addAttribute("team", team);
        model.addAttribute("form", new LastDayForm(team.version(), team.period().endsOn()));
        return END;
    }

    @PostMapping("/{id}/end")
    ModelAndView end(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") LastDayForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var team = TeamId.valueOf(id);
        if (!errors.hasErrors()) {
            try {
                teams.end(user, team, form.openedVersion(), form.lastDay());
                Flash.say(redirect, "team.ended");
                return new ModelAndView("redirect:/manage/teams/" + team);
            } catch (StaleVersion stale) {
                var row = keeping.team(user, team);
                return Forms.changedMeanwhile(
                                END,
                                form,
                                new LastDayForm(row.version(), row.period().endsOn()))
                        .addObject("team", row);
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(END).addObject("team", keeping.team(user, team));
    }

    private List<Choice> partnerships() {
        return organisations.partnerships().stream()
                .map(partnership -> new Choice(partnership.id().toString(), partnership.name()))
                .toList();
    }
}
