package nl.bijrijder.platform.web.form;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of drafts; plain SQL, because whether a text may replace another is decided in the one statement that does it. */
@Component
class DraftStore {

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DraftStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps the text unless a newer one is there, or one this page does not know of. */
    boolean put(AccountId owner, SaveDraft draft, Instant now) {
        return jdbc.sql("""
                        insert into draft (account_id, id, place, fields, writer, sequence, saved_at)
                        values (:owner, :id, :place, :fields::jsonb, :writer, :sequence, :now)
                        on conflict on constraint draft_pk do update
                        set place = excluded.place, fields = excluded.fields, writer = excluded.writer,
                            sequence = excluded.sequence, saved_at = excluded.saved_at
                        where not draft.finished and excluded.sequence > draft.sequence
                          and (draft.writer = excluded.writer or draft.sequence <= :seen)""")
                        .param("owner", owner.value())
                        .param("id", draft.id().value())
                        .param("place", draft.place())
                        .param("fields", json.writeValueAsString(draft.fields()))
                        .param("writer", draft.writer())
                        .param("sequence", draft.sequence())
                        .param("now", Timestamp.from(now))
                        .param("seen", draft.seen())
                        .update()
                > 0;
    }

    /**
     * Leaves nothing of the text but the fact that it was saved, and by which digest the same words are known again.
     *
     * @return whether it was not saved before with other words
     */
    boolean finish(AccountId owner, DraftId id, Instant now, String digest) {
        return jdbc.sql("""
                        insert into draft (account_id, id, place, fields, writer, sequence, saved_at, finished, digest)
                        values (:owner, :id, '/account', '{}', :id, 1, :now, true, :digest)
                        on conflict on constraint draft_pk do update
                        set fields = '{}', finished = true, digest = coalesce(draft.digest, excluded.digest)
                        where draft.digest is null or draft.digest = excluded.digest""")
                        .param("owner", owner.value())
                        .param("id", id.value())
                        .param("now", Timestamp.from(now))
                        .param("digest", digest)
                        .update()
                > 0;
    }

    /** Leaves nothing of the text but the fact that it is over. */
    void discard(AccountId owner, DraftId id, Instant now) {
        jdbc.sql("""
                insert into draft (account_id, id, place, fields, writer, sequence, saved_at, finished)
                values (:owner, :id, '/account', '{}', :id, 1, :now, true)
                on conflict on constraint draft_pk do update set fields = '{}', finished = true""")
                .param("owner", owner.value())
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Finishes every text of one form. */
    void finishAt(AccountId owner, String place) {
        jdbc.sql("update draft set fields = '{}', finished = true where account_id = :owner and place = :place")
                .param("owner", owner.value())
                .param("place", place)
                .update();
    }

    Optional<Row> find(AccountId owner, DraftId id) {
        return jdbc.sql("select * from draft where account_id = :owner and id = :id")
                .param("owner", owner.value())
                .param("id", id.value())
                .query((row, number) -> row(row))
                .optional();
    }

    /** Unfinished texts for one form, latest first. */
    List<Row> findAt(AccountId owner, String place, Instant since) {
        return jdbc.sql("""
                select * from draft where account_id = :owner and place = :place and saved_at > :since and not finished
                order by saved_at desc, id""")
                .param("owner", owner.value())
                .param("place", place)
                .param("since", Timestamp.from(since))
                .query((row, number) -> row(row))
                .list();
    }

    void deleteBefore(AccountId owner, Instant moment) {
        jdbc.sql("delete from draft where account_id = :owner and saved_at <= :moment")
                .param("owner", owner.value())
                .param("moment", Timestamp.from(moment))
                .update();
    }

    private Row row(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Row(
                new DraftId(row.getObject("id", UUID.class)),
                row.getString("place"),
                json.readValue(row.getString("fields"), FIELDS),
                row.getObject("writer", UUID.class),
                row.getLong("sequence"),
                row.getTimestamp("saved_at").toInstant(),
                row.getBoolean("finished"));
    }

    /** One draft as it is stored. */
    record Row(
            DraftId id,
            String place,
            Map<String, List<String>> fields,
            UUID writer,
            long sequence,
            Instant savedAt,
            boolean finished) {}
}
