package nl.bijrijder.guidance.note;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.testing.World;

/** Notes for tests. */
public final class NoteFixture {

    private NoteFixture() {}

    /** A short moment of today, written through the service. */
    public static NoteId write(
            Notes notes, World world, AccountId author, StudentId student, Audience audience, String text) {
        return write(notes, world, author, student, audience, text, world.today());
    }

    /** Writes a note about a conversation of that day. */
    static NoteId write(
            Notes notes,
            World world,
            AccountId author,
            StudentId student,
            Audience audience,
            String text,
            LocalDate day) {
        var content = new NoteContent(text, null, null, null, ConversationKind.SHORT_MOMENT, day, Set.of());
        return world.as(author, user -> notes.write(user, new WriteNote(NoteId.random(), student, audience, content)));
    }

    /** The form as it is sent: a short moment of today for the team, with another text. */
    static Map<String, String> form(World world, String text) {
        var fields = new HashMap<String, String>();
        fields.put("content.text", text);
        fields.put("audience", "TEAM");
        fields.put("content.kind", "SHORT_MOMENT");
        fields.put("content.occurredOn", world.today().toString());
        return fields;
    }

    /** What was written about a student, as this person reads it; the newest first. */
    static List<NoteEntry> read(Notes notes, World world, AccountId reader, StudentId student) {
        return world.as(reader, user -> {
            var ids = notes.story(user, student).stream().map(NoteLine::id).toList();
            var words = notes.words(user, ids);
            return ids.stream().map(words::get).toList();
        });
    }
}
