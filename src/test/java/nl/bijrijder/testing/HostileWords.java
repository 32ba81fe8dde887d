package nl.bijrijder.testing;

import java.util.List;

/**
 * Puts words that are meant to become a script into every text of the database that takes them, and takes them away again.
 * It works behind the application's back, so that also what no form lets in today is tried.
 */
public final class HostileWords implements AutoCloseable {

    /** What somebody types who wants a page to do something; a template that computes it shows 62615533. */
    public static final String WORDS = "\"'><img src=x onerror=alert(1)><script>alert(2)</script></textarea></title>"
            + "<a href=\"javascript:alert(3)\">klik</a>${7919*7907}__${7919*7907}__[[${7919*7907}]]";

    /** What the expressions in {@link #WORDS} come to. */
    public static final String COMPUTED = "62615533";

    private static final List<String> SHORTER = List.of(
            "\"'><img src=x onerror=alert(1)>${7919*7907}",
            "<img src=x onerror=alert(1)>",
            "https://x.example/\"><img src=x onerror=alert(1)>");

    /** Keys, secrets and addresses people sign in with; not one of them is shown as it stands. */
    private static final String UNTOUCHED = "(a.attname ~ '_hash$' or c.relname || '.' || a.attname in"
            + " ('account.email', 'draft.place', 'flyway_schema_history.script', 'qualification_import_row.refusal'))";

    private static final String TABLES = "select c.oid, c.relname from pg_class c where c.relkind = 'r'"
            + " and c.relnamespace = 'public'::regnamespace and c.relname !~ '^(spring_session|flyway)'";

    private final BehindTheScenes behind;
    private final int places;

    private HostileWords(BehindTheScenes behind, int places) {
        this.behind = behind;
        this.places = places;
    }

    /** Spreads the words; to be closed again. */
    public static HostileWords spread(BehindTheScenes behind) {
        behind.jdbc().sql("""
                do $$ declare t record; begin
                    drop schema if exists kept cascade;
                    create schema kept;
                    for t in %s loop execute format('create table kept.%%I as table public.%%I', t.relname, t.relname); end loop;
                    create table kept.hostile_place (place text);
                end $$""".formatted(TABLES)).update();
        behind.jdbc().sql("""
                do $$ declare col record; words text; suffix text; done boolean; begin
                    perform set_config('session_replication_role', 'replica', true);
                    for col in select c.relname, a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where c.oid in (select oid from (%s) as tables) and a.attnum > 0 and not a.attisdropped
                          and a.attgenerated = '' and a.atttypid = 'text'::regtype and not %s
                    loop
                        done := false;
                        foreach words in array array[%s] loop
                            foreach suffix in array array['''''', 'left(md5(ctid::text), 6)'] loop
                                continue when done;
                                begin
                                    execute format('update public.%%I set %%I = %%L || %%s where %%I is not null',
                                        col.relname, col.attname, words, suffix, col.attname);
                                    insert into kept.hostile_place values (col.relname || '.' || col.attname);
                                    done := true;
                                exception when integrity_constraint_violation or check_violation then null;
                                end;
                            end loop;
                        end loop;
                    end loop;
                end $$""".formatted(TABLES, UNTOUCHED, literals())).update();
        return new HostileWords(behind, behind.count("kept.hostile_place"));
    }

    /** In how many columns the words stand now. */
    public int places() {
        return places;
    }

    /** Everything is as it was. */
    @Override
    public void close() {
        behind.jdbc().sql("""
                do $$ declare t record; columns text; begin
                    perform set_config('session_replication_role', 'replica', true);
                    for t in %s loop
                        select string_agg(quote_ident(attname), ', ' order by attnum) into columns from pg_attribute
                            where attrelid = t.oid and attnum > 0 and not attisdropped and attgenerated = '';
                        execute format('delete from public.%%I', t.relname);
                        execute format('insert into public.%%I (%%s) overriding system value select %%s from kept.%%I',
                            t.relname, columns, columns, t.relname);
                    end loop;
                    drop schema kept cascade;
                end $$""".formatted(TABLES)).update();
    }

    private static String literals() {
        var all = new java.util.ArrayList<>(List.of(WORDS));
        all.addAll(SHORTER);
        return String.join(
                ", ",
                all.stream().map(words -> "'" + words.replace("'", "''") + "'").toList());
    }
}
