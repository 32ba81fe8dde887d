package nl.bijrijder.visit.group;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of group lists; plain SQL, because a row has nothing to it but that it is there. Row-level security stands behind it. */
@Component
class ParticipantStore {

    private final JdbcClient jdbc;

    ParticipantStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the student was not on the list yet. */
    boolean add(CompanyVisitId visit, StudentSummary student, AccountId by, Instant now) {
        return jdbc.sql("""
                        insert into visit_participant (visit_id, student_id, team_id, listed_by, listed_at)
                        values (:visit, :student, :team, :by, :now) on conflict do nothing""")
                        .param("visit", visit.value())
                        .param("student", student.id().value())
                        .param("team", student.team().value())
                        .param("by", by.value())
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    /** Whether the student was on the list until now. */
    boolean remove(CompanyVisitId visit, StudentId student) {
        return jdbc.sql("delete from visit_participant where visit_id = ? and student_id = ?")
                        .params(visit.value(), student.value())
                        .update()
                > 0;
    }

    Set<StudentId> studentsOf(CompanyVisitId visit) {
        return jdbc
                .sql("select student_id from visit_participant where visit_id = ?")
                .param(visit.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(StudentId::new)
                .collect(Collectors.toSet());
    }

    List<Participation> of(StudentId student) {
        return jdbc
                .sql("select visit_id from visit_participant where student_id = ?")
                .param(student.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(visit -> new Participation(new CompanyVisitId(visit), student))
                .toList();
    }

    /** The accounts to remind, by visit; in the scope of that task only, and nobody in any other. */
    Map<CompanyVisitId, List<AccountId>> toRemind() {
        return jdbc
                .sql("select visit_id, account_id from students_to_remind()")
                .query((row, number) -> Map.entry(
                        new CompanyVisitId(row.getObject("visit_id", UUID.class)),
                        new AccountId(row.getObject("account_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    boolean has(CompanyVisitId visit, StudentId student) {
        return jdbc.sql("select exists (select 1 from visit_participant where visit_id = ? and student_id = ?)")
                .params(visit.value(), student.value())
                .query(Boolean.class)
                .single();
    }

    /** Nobody else changes the list of the visit until this transaction is over. */
    void hold(CompanyVisitId visit) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('group list ' || ?, 0))")
                .param(visit.toString())
                .query((row, number) -> true)
                .list();
    }
}
