package nl.bijrijder.guidance.prompt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.bijrijder.guidance.note.ConversationKind;
import nl.bijrijder.people.team.TeamSummary;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.platform.web.form.FormOpening;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.platform.web.form.Versioned;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;
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
@RolesAllowed("TEAM_MEMBER")
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

    /**
     * The questions of a team as they are typed: one field per kind of conversation, one question per line.
     *
     * @param version of what the page was opened with
     */
    record PromptsForm(
            @Nullable Integer version,

            @Size(max = LONGEST, message = "{guidance.prompt.questions.long}") @Nullable
            String shortMoment,

            @Size(max = LONGEST, message = "{guidance.prompt.questions.long}") @Nullable
            String coaching,

            @Size(max = LONGEST, message = "{guidance.prompt.questions.long}") @Nullable
            String career,

            @Size(max = LONGEST, message = "{guidance.prompt.questions.long}") @Nullable
            String triangle,

            @Size(max = LONGEST, message = "{guidance.prompt.questions.long}") @Nullable
            String placement,

            @Size(max = LONGEST, message = "{guidance.prompt.questions.long}") @Nullable
            String team,

            @Size(max = LONGEST, message = "{guidance.prompt.questions.long}") @Nullable
            String handover)
            implements Versioned {

        /** Longest text of the questions for one kind, in characters. */
        static final int LONGEST = 600;

        private static final int MOST_QUESTIONS = 6;

        /** Blank lines are no questions; lengths are counted of the text as it will be kept. */
        PromptsForm {
            shortMoment = tidy(shortMoment);
            coaching = tidy(coaching);
            career = tidy(career);
            triangle = tidy(triangle);
            placement = tidy(placement);
            team = tidy(team);
            handover = tidy(handover);
        }

        static PromptsForm of(TeamPrompts prompts) {
            var all = prompts.questions();
            return new PromptsForm(
                    prompts.version(),
                    all.get(ConversationKind.SHORT_MOMENT),
                    all.get(ConversationKind.COACHING),
                    all.get(ConversationKind.CAREER),
                    all.get(ConversationKind.TRIANGLE),
                    all.get(ConversationKind.PLACEMENT),
                    all.get(ConversationKind.TEAM),
                    all.get(ConversationKind.HANDOVER));
        }

        /**
         * The questions by kind; a kind without is left out.
         *
         * @throws RuleBroken when one kind has more than six
         */
        Map<ConversationKind, String> toQuestions() {
            var questions = new EnumMap<ConversationKind, String>(ConversationKind.class);
            put(questions, ConversationKind.SHORT_MOMENT, "shortMoment", shortMoment);
            put(questions, ConversationKind.COACHING, "coaching", coaching);
            put(questions, ConversationKind.CAREER, "career", career);
            put(questions, ConversationKind.TRIANGLE, "triangle", triangle);
            put(questions, ConversationKind.PLACEMENT, "placement", placement);
            put(questions, ConversationKind.TEAM, "team", team);
            put(questions, ConversationKind.HANDOVER, "handover", handover);
            return questions;
        }

        private static void put(
                Map<ConversationKind, String> questions, ConversationKind kind, String field, @Nullable String lines) {
            if (lines == null) {
                return;
            }
            if (lines.lines().count() > MOST_QUESTIONS) {
                throw Rule.broken(field, "guidance.prompt.questions.tooMany");
            }
            questions.put(kind, lines);
        }

        private static @Nullable String tidy(@Nullable String typed) {
            return typed == null
                    ? null
                    : PlainText.linesOrNull(Arrays.stream(PlainText.lines(typed).split("\n"))
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .collect(Collectors.joining("\n")));
        }
    }
}
