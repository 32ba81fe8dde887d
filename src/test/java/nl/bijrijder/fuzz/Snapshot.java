package nl.bijrijder.fuzz;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.testing.BehindTheScenes;

/** The whole database as it was at one moment, sessions excepted, to return to. */
final class Snapshot {

    private final BehindTheScenes behind;
    private final List<String> tables;
    private final String differences;

    private Snapshot(BehindTheScenes behind) {
        this.behind = behind;
        this.tables = behind.jdbc().sql("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                          and table_name not like 'spring_session%' and table_name <> 'flyway_schema_history'
                        order by table_name""").query(String.class).list();
        this.differences = tables.stream()
                .flatMap(table ->
                        Stream.of(difference(table, "+", "public", "kept"), difference(table, "-", "kept", "public")))
                .collect(Collectors.joining(" union all "));
    }

    private static String difference(String table, String sign, String in, String notIn) {
        return "select '%1$s' as source, '%2$s' || row as row from (select to_jsonb(t)::text as row from %3$s.%1$s t except select to_jsonb(t)::text from %4$s.%1$s t) only_there"
                .formatted(table, sign, in, notIn);
    }

    /** Remembers the database as it is now. */
    static Snapshot take(BehindTheScenes behind) {
        var jdbc = behind.jdbc();
        jdbc.sql("drop schema if exists kept cascade").update();
        jdbc.sql("create schema kept").update();
        var snapshot = new Snapshot(behind);
        snapshot.tables.forEach(table -> jdbc.sql("create table kept." + table + " as table public." + table)
                .update());
        return snapshot;
    }

    /** What differs now, by table: rows that came (+) and rows that went (-). */
    Map<String, Set<String>> changes() {
        var changes = new TreeMap<String, Set<String>>();
        behind.jdbc().sql(differences).query(row -> {
            changes.computeIfAbsent(row.getString("source"), table -> new HashSet<>())
                    .add(row.getString("row"));
        });
        return changes;
    }

    /** Puts everything back. */
    void restore() {
        var changed = changes().keySet();
        if (!changed.isEmpty()) {
            behind.jdbc()
                    .sql(changed.stream()
                            .map(this::restoring)
                            .collect(Collectors.joining(
                                    "", "do $$ begin set local session_replication_role = replica; ", "end $$")))
                    .update();
        }
    }

    /** What the database computes itself it computes again. */
    private String restoring(String table) {
        var columns =
                behind.jdbc().sql("""
                        select string_agg(quote_ident(column_name), ', ' order by ordinal_position)
                        from information_schema.columns
                        where table_schema = 'public' and table_name = :table and is_generated = 'NEVER'""").param("table", table).query(String.class).single();
        return "delete from public.%1$s; insert into public.%1$s (%2$s) overriding system value select %2$s from kept.%1$s; "
                .formatted(table, columns);
    }
}
