package nl.bijrijder.visit.wish;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.visit.CompanyVisitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of what is asked and what was said; plain SQL, because counting and wiping are. Row-level security stands behind it. */
@Component
class NeedStore {

    private static final Comparator<NeedCount> PACKING = Comparator.comparing(NeedCount::kind)
            .thenComparingInt(count -> switch (count.kind()) {
                case SHOES -> Integer.parseInt(count.value());
                case CLOTHING -> ClothingSize.valueOf(count.value()).ordinal();
                case FOOD -> Food.valueOf(count.value()).ordinal();
            });

    private final JdbcClient jdbc;

    NeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a student said, and how often that was changed. */
    record Answer(NeedContent content, int version) {}

    NeedRequest asked(CompanyVisitId visit) {
        return asked(Set.of(visit)).getOrDefault(visit, NeedRequest.NOTHING);
    }

    /** What is asked on several visits, in one statement; a visit on which nothing was asked is left out. */
    Map<CompanyVisitId, NeedRequest> asked(Collection<CompanyVisitId> visits) {
        var asked = new HashMap<CompanyVisitId, NeedRequest>();
        if (!visits.isEmpty()) {
            jdbc.sql(
                            "select visit_id, version, shoes, clothing, food, wiped_at from visit_need where visit_id in (:visits)")
                    .param("visits", values(visits))
                    .query(row -> {
                        asked.put(new CompanyVisitId(row.getObject("visit_id", UUID.class)), askedOf(row));
                    });
        }
        return asked;
    }

    /** Asks this from now on; no when a colleague was first. */
    boolean ask(CompanyVisitId visit, int version, Set<NeedKind> kinds, AccountId by, Instant now) {
        var sql = version == 0 ? """
                insert into visit_need (visit_id, version, shoes, clothing, food, asked_by, asked_at)
                values (:visit, 1, :shoes, :clothing, :food, :by, :now) on conflict do nothing""" : """
                update visit_need set version = version + 1, shoes = :shoes, clothing = :clothing, food = :food,
                    asked_by = :by, asked_at = :now
                where visit_id = :visit and version = :version""";
        return jdbc.sql(sql)
                        .param("visit", visit.value())
                        .param("version", version)
                        .param("shoes", kinds.contains(NeedKind.SHOES))
                        .param("clothing", kinds.contains(NeedKind.CLOTHING))
                        .param("food", kinds.contains(NeedKind.FOOD))
                        .param("by", by.value())
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    /** Forgets what is not asked any more. */
    void keepOnly(CompanyVisitId visit, Set<NeedKind> kinds) {
        jdbc.sql("""
                update need_answer set version = version + 1, shoe_size = case when :shoes then shoe_size end,
                    clothing = case when :clothing then clothing end, food = case when :food then food end
                where visit_id = :visit and (shoe_size is not null and not :shoes
                    or clothing is not null and not :clothing or food is not null and not :food)""")
                .param("visit", visit.value())
                .param("shoes", kinds.contains(NeedKind.SHOES))
                .param("clothing", kinds.contains(NeedKind.CLOTHING))
                .param("food", kinds.contains(NeedKind.FOOD))
                .update();
    }

    Optional<Answer> answer(CompanyVisitId visit, StudentId student) {
        return jdbc.sql("select * from need_answer where visit_id = ? and student_id = ?")
                .params(visit.value(), student.value())
                .query((row, number) -> answerOf(row))
                .optional();
    }

    /** The answers of a visit by student, as far as who asks may know them. */
    Map<StudentId, Answer> answers(CompanyVisitId visit) {
        var answers = new HashMap<StudentId, Answer>();
        jdbc.sql("select * from need_answer where visit_id = ?")
                .param(visit.value())
                .query(row -> {
                    answers.put(new StudentId(row.getObject("student_id", UUID.class)), answerOf(row));
                });
        return answers;
    }

    /** On which of these visits a student said something. */
    Set<CompanyVisitId> answered(StudentId student, Collection<CompanyVisitId> visits) {
        return visits.isEmpty()
                ? Set.of()
                : jdbc
                        .sql("""
                                select visit_id from need_answer where student_id = :student and visit_id in (:visits)
                                  and coalesce(shoe_size::text, clothing, food::text) is not null""")
                        .param("student", student.value())
                        .param("visits", values(visits))
                        .query(UUID.class)
                        .list()
                        .stream()
                        .map(CompanyVisitId::new)
                        .collect(Collectors.toSet());
    }

    /** Keeps what a student says; no when it was said otherwise since. */
    boolean say(
            CompanyVisitId visit,
            StudentId student,
            TeamId team,
            int version,
            NeedContent content,
            AccountId by,
            Instant now) {
        var sql = version == 0 ? """
                insert into need_answer (visit_id, student_id, team_id, version, shoe_size, clothing, food, saved_by, saved_at)
                values (:visit, :student, :team, 1, :shoes, :clothing, string_to_array(:food, ','), :by, :now)
                on conflict do nothing""" : """
                update need_answer set version = version + 1, shoe_size = :shoes, clothing = :clothing,
                    food = string_to_array(:food, ','), saved_by = :by, saved_at = :now
                where visit_id = :visit and student_id = :student and version = :version""";
        var clothing = content.clothing();
        return jdbc.sql(sql)
                        .param("visit", visit.value())
                        .param("student", student.value())
                        .param("team", team.value())
                        .param("version", version)
                        .param("shoes", content.shoeSize())
                        .param("clothing", clothing == null ? null : clothing.name())
                        .param("food", words(content.foodInOrder()))
                        .param("by", by.value())
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    /** There is something to wipe again. */
    void unwiped(CompanyVisitId visit) {
        jdbc.sql("update visit_need set wiped_at = null where visit_id = ? and wiped_at is not null")
                .param(visit.value())
                .update();
    }

    /** What the group of a visit needs; one statement, and nothing in it leads to a student. */
    NeedCounts counts(CompanyVisitId visit) {
        var counts = new ArrayList<NeedCount>();
        var answered = jdbc.sql("select kind, value, amount from need_counts(?)")
                .param(visit.value())
                .query(rows -> {
                    var said = 0;
                    while (rows.next()) {
                        var kind = rows.getString("kind");
                        if (kind.equals("ANSWERED")) {
                            said = rows.getInt("amount");
                        } else {
                            counts.add(new NeedCount(
                                    NeedKind.valueOf(kind), rows.getString("value"), rows.getInt("amount")));
                        }
                    }
                    return said;
                });
        counts.sort(PACKING);
        return new NeedCounts(answered, counts);
    }

    /** Wipes what was said for visits that are over, as far as the database lets this task; how much that was. */
    int wipe(LocalDate today, Instant now) {
        var wiped = jdbc.sql("""
                        delete from need_answer where visit_id in (
                            select id from company_visit where status = 'CANCELLED' or visit_on < :today)""").param("today", today).update();
        jdbc.sql("""
                update visit_need set wiped_at = :now where wiped_at is null and visit_id in (
                    select id from company_visit where status = 'CANCELLED' or visit_on < :today)""").param("today", today).param("now", Timestamp.from(now)).update();
        return wiped;
    }

    private static Collection<UUID> values(Collection<CompanyVisitId> visits) {
        return visits.stream().map(CompanyVisitId::value).toList();
    }

    private static @Nullable String words(Set<Food> food) {
        return food.isEmpty() ? null : food.stream().map(Food::name).collect(Collectors.joining(","));
    }

    private static NeedRequest askedOf(ResultSet row) throws SQLException {
        var kinds = EnumSet.noneOf(NeedKind.class);
        if (row.getBoolean("shoes")) {
            kinds.add(NeedKind.SHOES);
        }
        if (row.getBoolean("clothing")) {
            kinds.add(NeedKind.CLOTHING);
        }
        if (row.getBoolean("food")) {
            kinds.add(NeedKind.FOOD);
        }
        var wiped = row.getTimestamp("wiped_at");
        return new NeedRequest(row.getInt("version"), kinds, wiped == null ? null : wiped.toInstant());
    }

    private static Answer answerOf(ResultSet row) throws SQLException {
        var shoes = row.getInt("shoe_size");
        var clothing = row.getString("clothing");
        var food = row.getArray("food");
        return new Answer(
                new NeedContent(
                        shoes == 0 ? null : shoes,
                        clothing == null ? null : ClothingSize.valueOf(clothing),
                        food == null
                                ? Set.of()
                                : Arrays.stream((String[]) food.getArray())
                                        .map(Food::valueOf)
                                        .collect(Collectors.toSet())),
                row.getInt("version"));
    }
}
