package nl.bijrijder.guidance.note;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.Uuids;

/** Several students about whom one text is written at once; each gets a note of their own. */
public record NoteGroup(List<StudentId> students) {

    /** The largest number of students: a class. */
    static final int MOST = 30;

    /** Who was chosen, each once and always in the same order. */
    static NoteGroup of(Collection<StudentId> chosen) {
        return new NoteGroup(chosen.stream()
                .map(NotFound::unless)
                .distinct()
                .sorted(Comparator.comparing(StudentId::toString))
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
        return new Key(UUID.nameUUIDFromBytes(ids.getBytes(StandardCharsets.UTF_8))).place();
    }

    /** The id of one student's own note, when the whole has this id. */
    static NoteId noteOf(NoteId whole, StudentId student) {
        var name = "note " + whole + " about " + student;
        return new NoteId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** What the address of the form about a group ends in. */
    record Key(UUID value) {

        static Key valueOf(String text) {
            return new Key(Uuids.parse(text));
        }

        String place() {
            return "/coach/notes/several/" + value;
        }
    }
}
