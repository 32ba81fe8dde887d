package nl.bijrijder.trust;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.bijrijder.testing.BehindTheScenes;

/** Fingerprints of all tables: two that are alike show that nothing was changed in between. */
final class Digests {

    /** Tables that may change with every request, and why. */
    private static final Map<String, String> BOOKKEEPING = Map.of(
            "spring_session", "when somebody was here last",
            "spring_session_attributes", "the form tokens of a visitor",
            "flyway_schema_history", "no request touches it");

    private Digests() {}

    /** A fingerprint per table. */
    static Map<String, String> of(BehindTheScenes behind, Set<String> except) {
        var digests = new TreeMap<String, String>();
        behind
                .jdbc()
                .sql("select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !BOOKKEEPING.containsKey(table) && !except.contains(table))
                .forEach(table -> digests.put(table, of(behind, table)));
        return digests;
    }

    private static String of(BehindTheScenes behind, String table) {
        return behind.jdbc()
                .sql("select count(*) || ' ' || coalesce(md5(string_agg(h, '' order by h)), '') from"
                        + " (select md5(t::text) as h from " + table + " t) as rows")
                .query(String.class)
                .single();
    }
}
