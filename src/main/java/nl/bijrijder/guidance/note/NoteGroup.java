package nl.bijrijder.guidance.note;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bijrijder.shared.StudentId;

/** Several students about whom one text is written at once; each gets a note of their own. */
public record NoteGroup(List<StudentId> students) {

    /** So many at most: a class. */
    static final int MOST = 30;

    /**
     * Reads who was chosen, each once and always in the same order.
     *
     * @throws nl.bijrijder.shared.NotFound when something else than an id was given
     */
    static NoteGroup of(Collection<String> ids) {
        return new NoteGroup(ids.stream()
                .map(id -> id.toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .map(StudentId::valueOf)
                .toList());
    }

    /** Whether one text can be about them: somebody was chosen, and not too many. */
    boolean isFit() {
        return !students.isEmpty() && !isTooLarge();
    }

    boolean isTooLarge() {
        return students.size() > MOST;
    }

    /** Address under which the text about these students is kept while it is typed. */
    String place() {
        var ids = students.stream().map(StudentId::toString).collect(Collectors.joining(" "));
        return "/coach/notes/several/" + UUID.nameUUIDFromBytes(ids.getBytes(StandardCharsets.UTF_8));
    }

    /** The id of one student's own note, when the whole has this id. */
    static NoteId noteOf(NoteId whole, StudentId student) {
        var name = "note " + whole + " about " + student;
        return new NoteId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
