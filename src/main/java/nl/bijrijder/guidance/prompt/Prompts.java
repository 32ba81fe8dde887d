package nl.bijrijder.guidance.prompt;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.bijrijder.guidance.note.ConversationKind;
import nl.bijrijder.guidance.note.ConversationPrompts;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.TeamId;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the questions a team asks in each kind of conversation; where the team has none, those of the house stand in. */
@Service
@Transactional(readOnly = true)
public class Prompts implements ConversationPrompts {

    private final NotePromptsRepository prompts;
    private final Teams teams;
    private final PromptPolicy policy;
    private final MessageSource messages;

    Prompts(NotePromptsRepository prompts, Teams teams, PromptPolicy policy, MessageSource messages) {
        this.prompts = prompts;
        this.teams = teams;
        this.policy = policy;
        this.messages = messages;
    }

    /**
     * One team's questions.
     *
     * @throws nl.bijrijder.shared.NotFound when it is not the person's own team
     */
    TeamPrompts of(CurrentUser user, TeamId team) {
        policy.requireMember(user, team);
        var own = find(team);
        return new TeamPrompts(team, teams.summary(team).name(), own.version(), withHouse(own.questions()));
    }

    /**
     * The team changes its questions. The same questions once more change nothing; a kind that is left out, or that asks what the
     * house asks, goes with the house from now on.
     *
     * @param opened the version the page was opened with
     * @param questions by kind, each on a line of its own
     * @throws StaleVersion when a colleague changed them since
     */
    @Transactional
    public void change(CurrentUser user, TeamId team, int opened, Map<ConversationKind, String> questions) {
        policy.requireMember(user, team);
        var stored = find(team);
        var own = new EnumMap<ConversationKind, String>(ConversationKind.class);
        questions.forEach((kind, lines) -> {
            if (!lines.equals(ofTheHouse(kind))) {
                own.put(kind, lines);
            }
        });
        if (!own.equals(stored.questions())) {
            stored.change(opened, own);
            prompts.saveAndFlush(stored);
        }
    }

    /** What to ask in each kind of conversation about students of these teams: of several teams, each question once. */
    @Override
    public Map<ConversationKind, List<String>> of(Collection<TeamId> ids) {
        var found = prompts.findByTeams(ids.stream().map(TeamId::value).toList()).stream()
                .collect(Collectors.toMap(NotePrompts::team, Function.identity()));
        var all = new EnumMap<ConversationKind, List<String>>(ConversationKind.class);
        for (var kind : ConversationKind.values()) {
            all.put(
                    kind,
                    ids.stream()
                            .map(team -> found.getOrDefault(team, new NotePrompts(team)))
                            .flatMap(own -> own.questions()
                                    .getOrDefault(kind, ofTheHouse(kind))
                                    .lines())
                            .distinct()
                            .toList());
        }
        return all;
    }

    private NotePrompts find(TeamId team) {
        return prompts.findByTeams(List.of(team.value())).stream().findFirst().orElseGet(() -> new NotePrompts(team));
    }

    private Map<ConversationKind, String> withHouse(Map<ConversationKind, String> own) {
        var all = new EnumMap<ConversationKind, String>(ConversationKind.class);
        for (var kind : ConversationKind.values()) {
            all.put(kind, own.getOrDefault(kind, ofTheHouse(kind)));
        }
        return all;
    }

    private String ofTheHouse(ConversationKind kind) {
        return messages.getMessage("guidance.prompt.house." + kind, null, LocaleContextHolder.getLocale());
    }
}
