package nl.bijrijder.privacy;

import java.util.List;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.testing.BehindTheScenes;

/** Reads the record behind the application's back. */
final class RecordReader {

    private final BehindTheScenes behind;

    RecordReader(BehindTheScenes behind) {
        this.behind = behind;
    }

    /** The lines about a student in order, each as "ACT by RIGHT". */
    List<String> of(StudentId student) {
        return behind.jdbc()
                .sql("select act || ' by ' || ground from student_access where student_id = ? order by id")
                .param(student.value())
                .query(String.class)
                .list();
    }

    /** What is on record, without what is there for every student of a test: that it was added and enrolled. */
    List<String> since(StudentId student) {
        return of(student).stream().skip(2).toList();
    }
}
