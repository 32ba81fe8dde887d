package nl.bijrijder.start;

import java.time.LocalDateTime;
import java.util.List;
import nl.bijrijder.guidance.agreement.AgreementSummary;
import nl.bijrijder.guidance.conversation.AgendaEntry;
import nl.bijrijder.guidance.note.NoteEntry;
import nl.bijrijder.people.student.StudentSummary;
import org.jspecify.annotations.Nullable;

/**
 * What one wants to know before speaking to a student.
 *
 * @param last the note of the last conversation with the student, or null when there was none
 * @param draft a note the reader did not finish, or null
 * @param next when the next conversation is, or null
 * @param agenda what the student wants to talk about, first written first
 * @param agreements what was agreed and is still to be done
 * @param since what else happened since, latest first
 * @param more how much of that is left out here
 * @param ahead what is still to come, soonest first
 */
record Preparation(
        StudentSummary student,
        @Nullable NoteEntry last,
        @Nullable NoteEntry draft,
        @Nullable LocalDateTime next,
        List<AgendaEntry> agenda,
        Steps steps,
        List<AgreementSummary> agreements,
        List<Timeline.Row> since,
        int more,
        List<Timeline.Row> ahead) {

    /**
     * The steps to talk about.
     *
     * @param late open ones whose day has passed
     * @param open the other open ones
     * @param done those that were done since the last conversation
     */
    record Steps(List<StudentFile.StepRow> late, List<StudentFile.StepRow> open, List<Timeline.Row> done) {

        /** Whether there is none. */
        public boolean isEmpty() {
            return late.isEmpty() && open.isEmpty() && done.isEmpty();
        }
    }
}
