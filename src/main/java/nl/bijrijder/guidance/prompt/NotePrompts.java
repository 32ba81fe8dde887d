package nl.bijrijder.guidance.prompt;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.bijrijder.guidance.note.ConversationKind;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** One team's own questions, by kind of conversation; each a line. */
@Entity
class NotePrompts {

    /** The version a page shows while the team has no questions of its own. */
    static final int NONE_YET = -1;

    @Id
    private UUID teamId;

    @Version
    private @Nullable Integer version;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "note_prompt", joinColumns = @JoinColumn(name = "team_id"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "questions")
    private Map<ConversationKind, String> questions = new HashMap<>();

    /** For JPA only. */
    protected NotePrompts() {}

    NotePrompts(TeamId team) {
        this.teamId = team.value();
    }

    /**
     * Replaces them all; kinds that are left out get the questions of the house.
     *
     * @param opened the version the page was opened with
     * @throws StaleVersion when somebody else changed them since
     */
    void change(int opened, Map<ConversationKind, String> own) {
        StaleVersion.refuse(opened, version());
        questions.clear();
        questions.putAll(own);
    }

    int version() {
        return Objects.requireNonNullElse(version, NONE_YET);
    }

    TeamId team() {
        return new TeamId(teamId);
    }

    Map<ConversationKind, String> questions() {
        var copy = new EnumMap<ConversationKind, String>(ConversationKind.class);
        copy.putAll(questions);
        return copy;
    }
}
