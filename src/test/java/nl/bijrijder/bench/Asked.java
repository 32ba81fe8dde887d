package nl.bijrijder.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a server was asked in a database the {@link Filler} filled, as it counts itself: what a statement of the application
 * asks in turn, a trigger or a function, is part of it.
 *
 * @param statements everything but the frame of transactions, what runs by the clock, and what a new connection begins with
 * @param rows how many they gave back or changed
 */
record Asked(double statements, double rows) {

    private static final String SINCE_THE_RESET = """
            select coalesce(sum(calls), 0) as statements, coalesce(sum(rows), 0) as rows
            from bench.pg_stat_statements
            where userid <> current_user::regrole and dbid = (select oid from pg_database where datname = current_database())
              and query !~* '^(begin|commit|rollback|set role)' and query !~ 'scheduled_tasks'
            """;

    /**
     * What the work asks of the server.
     *
     * @param superuser whose own statements do not count
     */
    static Asked during(JdbcClient superuser, Runnable work) {
        superuser
                .sql("select bench.pg_stat_statements_reset()")
                .query((row, number) -> number)
                .list();
        work.run();
        return superuser
                .sql(SINCE_THE_RESET)
                .query((row, number) -> new Asked(row.getDouble("statements"), row.getDouble("rows")))
                .single();
    }
}
