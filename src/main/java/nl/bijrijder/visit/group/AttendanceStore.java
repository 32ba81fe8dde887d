package nl.bijrijder.visit.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.visit.CompanyVisitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of who was there; plain SQL, because a tap is one statement. Row-level security stands behind it. */
@Component
class AttendanceStore {

    private final JdbcClient jdbc;

    AttendanceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was ticked, and how often that was changed.
     *
     * @param tap the tap that did it; null for a form without script
     */
    record Tick(Attendance state, int version, @Nullable Tap tap) {}

    /** The ticks of a visit by student. */
    Map<StudentId, Tick> of(CompanyVisitId visit) {
        var ticks = new HashMap<StudentId, Tick>();
        jdbc.sql("select student_id, state, version, page, tap from visit_attendance where visit_id = ?")
                .param(visit.value())
                .query(row -> {
                    ticks.put(
                            new StudentId(row.getObject("student_id", UUID.class)),
                            new Tick(Attendance.valueOf(row.getString("state")), row.getInt("version"), tap(row)));
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
    boolean begin(
            CompanyVisitId visit,
            StudentId student,
            TeamId team,
            Attendance state,
            @Nullable Tap tap,
            AccountId by,
            Instant now) {
        return jdbc.sql("""
                        insert into visit_attendance
                            (visit_id, student_id, team_id, state, version, page, tap, saved_by, saved_at)
                        values (?, ?, ?, ?, 1, ?, ?, ?, ?) on conflict do nothing""")
                        .param(visit.value())
                        .param(student.value())
                        .param(team.value())
                        .param(state.name())
                        .param(tap == null ? null : tap.page())
                        .param(tap == null ? null : tap.number())
                        .param(by.value())
                        .param(Timestamp.from(now))
                        .update()
                > 0;
    }

    /** Ticks otherwise what stands at this version; no when a colleague was first. */
    boolean change(
            CompanyVisitId visit,
            StudentId student,
            int seen,
            Attendance state,
            @Nullable Tap tap,
            AccountId by,
            Instant now) {
        return jdbc.sql("""
                        update visit_attendance
                        set state = ?, version = version + 1, page = ?, tap = ?, saved_by = ?, saved_at = ?
                        where visit_id = ? and student_id = ? and version = ?""")
                        .param(state.name())
                        .param(tap == null ? null : tap.page())
                        .param(tap == null ? null : tap.number())
                        .param(by.value())
                        .param(Timestamp.from(now))
                        .param(visit.value())
                        .param(student.value())
                        .param(seen)
                        .update()
                > 0;
    }

    private static @Nullable Tap tap(ResultSet row) throws SQLException {
        var page = row.getObject("page", UUID.class);
        return page == null ? null : new Tap(page, row.getInt("tap"));
    }
}
