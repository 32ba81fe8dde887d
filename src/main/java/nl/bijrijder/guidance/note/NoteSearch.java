package nl.bijrijder.guidance.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.FileUsed;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds students by name and notes by their words, among those this person may read. Finding a note shows a piece of it, so it is
 * told as a look at the student's file.
 */
@Service
class NoteSearch {

    /** The latest so many notes are shown. */
    static final int MOST = 20;

    private static final PersonName SOMEBODY = PersonName.of("?", null, null);
    private static final String START = "\u0002";
    private static final String STOP = "\u0003";

    /**
     * Which published notes hold the words, the database's own function says, for the teams of this transaction; what it says is
     * looked up under row-level security like everything else. A piece is cut out of the notes that are shown, and no others.
     */
    private static final String FIND = """
            select note.id, note.student_id, note.team_id, note.author_id, note.occurred_on, note.kind,
                   ts_headline('dutch', note.text || E'\\n' || coalesce(note.agreement, '') || E'\\n' || coalesce(note.next_step, ''),
                       looked.up, :marks) as piece
            from (select hit.* from coaching_note hit
                  where hit.id in (select find_notes(websearch_to_tsquery('dutch', :words), :most)
                                   union all
                                   select own.id from coaching_note own
                                   where own.author_id = :reader and own.audience = 'DRAFT'
                                     and own.words @@ websearch_to_tsquery('dutch', :words))
                    and hit.team_id = any (:teams) and hit.withdrawn_at is null
                    and (hit.audience <> 'DRAFT' or hit.author_id = :reader)
                  order by hit.occurred_on desc, hit.id
                  limit :most) note,
                 websearch_to_tsquery('dutch', :words) as looked(up)
            order by note.occurred_on desc, note.id""";

    private final JdbcClient jdbc;
    private final Students students;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    NoteSearch(JdbcClient jdbc, Students students, Accounts accounts, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.students = students;
        this.accounts = accounts;
        this.events = events;
    }

    /** Students of this person's teams whose name holds these letters, accents and capitals aside, by name. */
    @Transactional(readOnly = true)
    public List<StudentSummary> students(CurrentUser user, String words) {
        var letters = plain(words);
        return letters.isEmpty()
                ? List.of()
                : students.ofTeams(user, user.teams()).stream()
                        .filter(student -> plain(student.name().full()).contains(letters))
                        .toList();
    }

    /**
     * The latest notes with these words in them.
     *
     * @param words as people type them in a search box: "quoted", -without, or
     */
    @Transactional
    public List<NoteHit> notes(CurrentUser user, String words) {
        if (words.isEmpty() || user.teams().isEmpty()) {
            return List.of();
        }
        var found = jdbc.sql(FIND)
                .param("marks", "StartSel=" + START + ", StopSel=" + STOP + ", MaxWords=30, MinWords=12")
                .param("words", words)
                .param("teams", user.teams().stream().map(TeamId::value).toArray(UUID[]::new))
                .param("reader", user.account().value())
                .param("most", MOST)
                .query(NoteSearch::row)
                .list();
        found.stream()
                .map(row -> new FileUsed(user.account(), row.student(), row.team(), FileAct.READ))
                .distinct()
                .forEach(events::publishEvent);
        return named(user, found);
    }

    private List<NoteHit> named(CurrentUser user, List<Row> found) {
        var about = students.find(user, found.stream().map(Row::student).collect(Collectors.toSet()));
        var authors = accounts.namesOf(found.stream().map(Row::author).toList());
        return found.stream()
                .flatMap(row -> Stream.ofNullable(about.get(row.student()))
                        .map(student -> new NoteHit(
                                row.id(),
                                row.student(),
                                student.name().full(),
                                authors.getOrDefault(row.author(), SOMEBODY).full(),
                                row.occurredOn(),
                                row.kind(),
                                fragments(row.piece()))))
                .toList();
    }

    /** PostgreSQL marks what it found with characters that no text of ours can hold. */
    static List<NoteHit.Fragment> fragments(String piece) {
        var fragments = new ArrayList<NoteHit.Fragment>();
        for (var part : piece.split("(?=" + START + ")|(?<=" + STOP + ")")) {
            if (!part.isEmpty()) {
                fragments.add(new NoteHit.Fragment(part.replace(START, "").replace(STOP, ""), part.startsWith(START)));
            }
        }
        return fragments;
    }

    private static String plain(String text) {
        return Stream.of(text)
                .map(letters -> Normalizer.normalize(letters, Normalizer.Form.NFD))
                .map(letters -> letters.replaceAll("\\p{M}", "").replace('ı', 'i'))
                .map(letters -> letters.toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    private static Row row(ResultSet found, int number) throws SQLException {
        return new Row(
                new NoteId(found.getObject("id", UUID.class)),
                new StudentId(found.getObject("student_id", UUID.class)),
                new TeamId(found.getObject("team_id", UUID.class)),
                new AccountId(found.getObject("author_id", UUID.class)),
                found.getObject("occurred_on", LocalDate.class),
                ConversationKind.valueOf(found.getString("kind")),
                found.getString("piece"));
    }

    private record Row(
            NoteId id,
            StudentId student,
            TeamId team,
            AccountId author,
            LocalDate occurredOn,
            ConversationKind kind,
            String piece) {}

    /**
     * A note in which the words were found.
     *
     * @param fragments the piece of text around them, in order; put together they are the piece
     */
    record NoteHit(
            NoteId id,
            StudentId student,
            String studentName,
            String author,
            LocalDate occurredOn,
            ConversationKind kind,
            List<Fragment> fragments) {

        /** Some words; found tells that they are what was looked for. */
        record Fragment(String text, boolean found) {}
    }
}
