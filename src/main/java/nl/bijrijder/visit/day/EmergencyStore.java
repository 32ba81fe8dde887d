package nl.bijrijder.visit.day;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of whom to call, one row per student. Row-level security stands behind it. */
@Component
class EmergencyStore {

    private final JdbcClient jdbc;

    EmergencyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    EmergencyCard of(StudentId student) {
        return of(Set.of(student)).getOrDefault(student, EmergencyCard.NOBODY);
    }

    /** What several students said, in one statement; who never said anything is left out. */
    Map<StudentId, EmergencyCard> of(Collection<StudentId> students) {
        var cards = new HashMap<StudentId, EmergencyCard>();
        if (!students.isEmpty()) {
            jdbc.sql("select * from emergency_contact where student_id in (:students)")
                    .param("students", students.stream().map(StudentId::value).toList())
                    .query(row -> {
                        cards.put(new StudentId(row.getObject("student_id", UUID.class)), card(row));
                    });
        }
        return cards;
    }

    /** Keeps who is called; no when somebody else was first. */
    boolean save(
            StudentId student, TeamId team, int version, List<EmergencyContact> contacts, AccountId by, Instant now) {
        var sql = version == 0 ? """
                insert into emergency_contact (student_id, team_id, version, first_who, first_relation, first_phone,
                    second_who, second_relation, second_phone, saved_by, saved_at)
                values (:student, :team, 1, :firstWho, :firstRelation, :firstPhone, :secondWho, :secondRelation,
                    :secondPhone, :by, :now) on conflict do nothing""" : """
                update emergency_contact set version = version + 1, first_who = :firstWho, first_relation = :firstRelation,
                    first_phone = :firstPhone, second_who = :secondWho, second_relation = :secondRelation,
                    second_phone = :secondPhone, saved_by = :by, saved_at = :now
                where student_id = :student and version = :version""";
        var first = contacts.isEmpty() ? null : contacts.get(0);
        var second = contacts.size() < 2 ? null : contacts.get(1);
        return jdbc.sql(sql)
                        .param("student", student.value())
                        .param("team", team.value())
                        .param("version", version)
                        .param("firstWho", first == null ? null : first.who())
                        .param("firstRelation", first == null ? null : first.relation())
                        .param("firstPhone", first == null ? null : first.phone())
                        .param("secondWho", second == null ? null : second.who())
                        .param("secondRelation", second == null ? null : second.relation())
                        .param("secondPhone", second == null ? null : second.phone())
                        .param("by", by.value())
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    private static EmergencyCard card(ResultSet row) throws SQLException {
        var contacts = new ArrayList<EmergencyContact>();
        for (var place : List.of("first", "second")) {
            var contact = contact(row, place);
            if (contact != null) {
                contacts.add(contact);
            }
        }
        return new EmergencyCard(contacts, row.getInt("version"));
    }

    private static @Nullable EmergencyContact contact(ResultSet row, String place) throws SQLException {
        var who = row.getString(place + "_who");
        return who == null
                ? null
                : new EmergencyContact(who, row.getString(place + "_relation"), row.getString(place + "_phone"));
    }
}
