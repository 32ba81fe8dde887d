package nl.bijrijder.guidance.prompt;

import java.util.Comparator;
import nl.bijrijder.people.team.TeamSummary;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.platform.web.form.FormOpening;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.TeamId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A member of the team reads and changes the questions the team asks in its conversations. */
@Controller
@RequestMapping("/coach/prompts")
@PreAuthorize("hasRole('TEAM_MEMBER')")
class CoachPromptController {

    private final Prompts prompts;
    private final Teams teams;

    CoachPromptController(Prompts prompts, Teams teams) {
        this.prompts = prompts;
        this.teams = teams;
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
        return "guidance/prompt/list";
    }

    @GetMapping("/{team}")
    ModelAndView edit(CurrentUser user, @PathVariable TeamId team, FormOpening opening) {
        return opening.of(page(user, team));
    }

    @PostMapping("/{team}")
    ModelAndView change(CurrentUser user, @PathVariable TeamId team, Submission<PromptsForm> form) {
        return form.on(page(user, team))
                .save(typed -> prompts.change(user, team, typed.openedVersion(), typed.toQuestions()))
                .done("guidance.prompt.changed", place(team));
    }

    private FormPage<PromptsForm> page(CurrentUser user, TeamId team) {
        return FormPage.of("guidance/prompt/form", "prompts", () -> prompts.of(user, team), PromptsForm::of)
                .keptFor(user, place(team));
    }

    private static String place(TeamId team) {
        return "/coach/prompts/" + team;
    }
}
