package nl.bijrijder.guidance.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Lens;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists a student's notes without their words, in one statement: a page shows twenty of some hundreds. */
@Component
class NoteLines {

    /** Newest first: by the day it happened, then by when it was written. What the reader did is no news to the reader. */
    private static final String OF_STUDENT = """
            select note.id, note.student_id, note.team_id, note.author_id, note.audience, note.kind, note.occurred_on,
                   note.lenses, note.written_at, note.withdrawn_at is not null as withdrawn, note.next_step is not null as has_step,
                   greatest(case when note.author_id <> :reader then greatest(note.published_at, note.shared_at, note.withdrawn_at) end,
                            (select max(added.written_at) from note_addition added
                             where added.note_id = note.id and added.author_id <> :reader)) as news
            from coaching_note note
            where note.student_id = :student
              and (note.audience <> 'DRAFT' or (note.author_id = :reader and note.written_at > :drafts_since))
            order by note.occurred_on desc, note.written_at desc, note.id
            limit :most""";

    private static final int MOST = 1000;

    private final JdbcClient jdbc;
    private final NotePolicy policy;

    NoteLines(JdbcClient jdbc, NotePolicy policy) {
        this.jdbc = jdbc;
        this.policy = policy;
    }

    /** The newest thousand that this person may read, drafts of their own among them. */
    List<NoteLine> ofStudent(CurrentUser user, StudentId student, Instant draftsSince) {
        return jdbc
                .sql(OF_STUDENT)
                .param("student", student.value())
                .param("reader", user.account().value())
                .param("drafts_since", Timestamp.from(draftsSince))
                .param("most", MOST)
                .query((row, number) -> Row.of(row))
                .list()
                .stream()
                .filter(row -> policy.whyRead(user, row.facts()).isPresent())
                .map(Row::line)
                .toList();
    }

    private record Row(NoteFacts facts, NoteLine line) {

        static Row of(ResultSet row) throws SQLException {
            var withdrawn = row.getBoolean("withdrawn");
            var author = new AccountId(row.getObject("author_id", UUID.class));
            var audience = Audience.valueOf(row.getString("audience"));
            return new Row(
                    new NoteFacts(
                            new StudentId(row.getObject("student_id", UUID.class)),
                            new TeamId(row.getObject("team_id", UUID.class)),
                            author,
                            audience,
                            withdrawn),
                    new NoteLine(
                            new NoteId(row.getObject("id", UUID.class)),
                            audience,
                            ConversationKind.valueOf(row.getString("kind")),
                            row.getObject("occurred_on", LocalDate.class),
                            withdrawn ? Set.of() : lenses(row),
                            author,
                            row.getTimestamp("written_at").toInstant(),
                            withdrawn,
                            !withdrawn && row.getBoolean("has_step"),
                            moment(row.getTimestamp("news"))));
        }

        private static Set<Lens> lenses(ResultSet row) throws SQLException {
            var lenses = EnumSet.noneOf(Lens.class);
            Arrays.stream((String[]) row.getArray("lenses").getArray())
                    .map(Lens::valueOf)
                    .forEach(lenses::add);
            return lenses;
        }

        private static @Nullable Instant moment(@Nullable Timestamp moment) {
            return Optional.ofNullable(moment).map(Timestamp::toInstant).orElse(null);
        }
    }
}
