package nl.bijrijder.guidance.coaching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.platform.web.form.Versioned;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A team leader sets after how many weeks without a conversation the team finds it long. */
@Controller
@RequestMapping("/team/rhythm")
@RolesAllowed("TEAM_LEADER")
class TeamLeaderRhythmController {

    private final TeamRhythms rhythms;
    private final Teams teams;

    TeamLeaderRhythmController(TeamRhythms rhythms, Teams teams) {
        this.rhythms = rhythms;
        this.teams = teams;
    }

    @GetMapping
    String list(CurrentUser user, Model model) {
        model.addAttribute("rhythms", rhythms.list(user));
        return "guidance/coaching/team-rhythm";
    }

    @GetMapping("/{team}")
    ModelAndView edit(CurrentUser user, @PathVariable TeamId team) {
        return page(user, team).open();
    }

    @PostMapping("/{team}")
    ModelAndView set(CurrentUser user, @PathVariable TeamId team, Submission<RhythmForm> form) {
        return form.on(page(user, team))
                .save(typed -> teams.chooseRhythm(user, team, typed.openedVersion(), typed.chosen()))
                .done("guidance.coaching.rhythm.saved", "/team/rhythm");
    }

    private FormPage<RhythmForm> page(CurrentUser user, TeamId team) {
        return FormPage.of(
                "guidance/coaching/team-rhythm-form", "rhythm", () -> rhythms.find(user, team), RhythmForm::of);
    }

    /** After how many weeks without a conversation a team finds it long. */
    record RhythmForm(
            @Nullable Integer version,

            @NotNull(message = "{people.team.rhythm.outside}") @Nullable
            Integer weeks) implements Versioned {

        static RhythmForm of(TeamRhythm rhythm) {
            return new RhythmForm(rhythm.version(), rhythm.team().contactWeeks());
        }

        /** What was chosen; only after validation. */
        int chosen() {
            return Objects.requireNonNull(weeks);
        }
    }
}
