package nl.bijrijder.attendance;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of who was there; plain SQL, because a tap is one statement. Row-level security stands behind it. */
@Component
class AttendanceStore {

    private final JdbcClient jdbc;

    AttendanceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was ticked, and how often that was changed. */
    record Tick(Attendance state, int version) {}

    /** The ticks of a visit by student. */
    Map<StudentId, Tick> of(CompanyVisitId visit) {
        var ticks = new HashMap<StudentId, Tick>();
        jdbc.sql("select student_id, state, version from visit_attendance where visit_id = ?")
                .param(visit.value())
                .query(row -> {
                    ticks.put(
                            new StudentId(row.getObject("student_id", UUID.class)),
                            new Tick(Attendance.valueOf(row.getString("state")), row.getInt("version")));
                });
        return ticks;
    }

    /** The visits on which a student was ticked, with how. */
    Map<CompanyVisitId, Attendance> of(StudentId student) {
        var ticks = new HashMap<CompanyVisitId, Attendance>();
        jdbc.sql("select visit_id, state from visit_attendance where student_id = ?")
                .param(student.value())
                .query(row -> {
                    ticks.put(
                            new CompanyVisitId(row.getObject("visit_id", UUID.class)),
                            Attendance.valueOf(row.getString("state")));
                });
        return ticks;
    }

    /** Ticks somebody who was not ticked before; no when somebody just was. */
    boolean begin(CompanyVisitId visit, StudentId student, TeamId team, Attendance state, AccountId by, Instant now) {
        return jdbc.sql("""
                        insert into visit_attendance (visit_id, student_id, team_id, state, version, saved_by, saved_at)
                        values (?, ?, ?, ?, 1, ?, ?) on conflict do nothing""")
                        .params(List.of(
                                visit.value(),
                                student.value(),
                                team.value(),
                                state.name(),
                                by.value(),
                                Timestamp.from(now)))
                        .update()
                > 0;
    }

    /** Ticks otherwise what stands at this version; no when a colleague was first. */
    boolean change(CompanyVisitId visit, StudentId student, int seen, Attendance state, AccountId by, Instant now) {
        return jdbc.sql("""
                        update visit_attendance set state = ?, version = version + 1, saved_by = ?, saved_at = ?
                        where visit_id = ? and student_id = ? and version = ?""")
                        .params(List.of(
                                state.name(), by.value(), Timestamp.from(now), visit.value(), student.value(), seen))
                        .update()
                > 0;
    }
}
