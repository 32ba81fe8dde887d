package nl.bijrijder.guidance.note;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody may read: what the "who can see this" line says.
 *
 * @param ground what gives the right
 * @param since since when, where that is known
 */
public record AccessReason(Ground ground, @Nullable LocalDate since) {

    /** What gives somebody the right to read. */
    public enum Ground {
        /** Wrote it, and it is a draft. */
        AUTHOR,
        /** Coaches this student. */
        COACH,
        /** Leads the student's joint team. */
        TEAM_LEADER,
        /** Is in the student's joint team. */
        TEAM_MEMBER,
        /** Is the student. */
        STUDENT
    }

    static AccessReason of(Ground ground) {
        return new AccessReason(ground, null);
    }

    /** Key of the sentence that says it. */
    public String key() {
        return "guidance.note.access." + ground;
    }
}
