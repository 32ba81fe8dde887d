package nl.bijrijder.guidance.conversation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** A question or a subject a student wants to talk about, in the student's own words. */
@Entity
class AgendaItem {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID studentId;
    private UUID teamId;
    private @Nullable String text;

    @Enumerated(EnumType.STRING)
    private AgendaStatus status;

    private Instant writtenAt;
    private @Nullable UUID discussedBy;
    private @Nullable Instant discussedAt;

    /** For JPA only. */
    protected AgendaItem() {}

    AgendaItem(AgendaItemId id, StudentId student, TeamId team, String text, Instant now) {
        this.id = id.value();
        this.studentId = student.value();
        this.teamId = team.value();
        this.text = text;
        this.status = AgendaStatus.OPEN;
        this.writtenAt = now;
    }

    /**
     * Other words, as read at this version; the same words once more change nothing.
     *
     * @return whether something changed
     * @throws StaleVersion when it changed since it was read
     * @throws RuleBroken when it is not on the agenda any more
     */
    boolean reword(int openedVersion, String words) {
        requireOpen();
        if (words.equals(text)) {
            return false;
        }
        StaleVersion.refuse(openedVersion, version());
        text = words;
        return true;
    }

    /**
     * Takes it off; the words go, the trace stays. Once is enough.
     *
     * @return whether that is new
     * @throws RuleBroken when it was discussed already
     */
    boolean remove() {
        if (status == AgendaStatus.REMOVED) {
            return false;
        }
        requireOpen();
        status = AgendaStatus.REMOVED;
        text = null;
        return true;
    }

    /**
     * Marks the item as discussed; doing so again changes nothing.
     *
     * @return whether that is new
     * @throws RuleBroken when the student took it off
     */
    boolean discuss(AccountId by, Instant now) {
        if (status == AgendaStatus.DISCUSSED) {
            return false;
        }
        requireOpen();
        status = AgendaStatus.DISCUSSED;
        discussedBy = by.value();
        discussedAt = now;
        return true;
    }

    private void requireOpen() {
        if (status != AgendaStatus.OPEN) {
            throw Rule.broken(
                    "",
                    status == AgendaStatus.REMOVED
                            ? "guidance.conversation.agenda.gone"
                            : "guidance.conversation.agenda.over");
        }
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    StudentId student() {
        return new StudentId(studentId);
    }

    TeamId team() {
        return new TeamId(teamId);
    }

    boolean isOpen() {
        return status == AgendaStatus.OPEN;
    }

    AgendaEntry toEntry() {
        return new AgendaEntry(
                new AgendaItemId(id),
                version(),
                student(),
                Objects.requireNonNullElse(text, ""),
                status,
                writtenAt,
                discussedBy == null ? null : new AccountId(discussedBy),
                discussedAt);
    }
}
