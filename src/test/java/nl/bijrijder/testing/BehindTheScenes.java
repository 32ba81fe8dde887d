package nl.bijrijder.testing;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import nl.bijrijder.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application's database as the superuser sees it: every row, whoever it belongs to. */
public final class BehindTheScenes {

    private static final int MOST_CONNECTIONS = 4;

    private final String database;
    private final JdbcClient jdbc;

    BehindTheScenes(String database) {
        this.database = database;
        this.jdbc = JdbcClient.create(connections(database));
    }

    /** Kept open: a sweep that counts every table before and after every request asks for hundreds a second. */
    private static DataSource connections(String database) {
        var pool = new HikariDataSource();
        pool.setDataSource(TestDatabase.superuser(database));
        pool.setMinimumIdle(0);
        pool.setMaximumPoolSize(MOST_CONNECTIONS);
        // what a test calls today is what the application does, also in the last hours of a server's day
        pool.setConnectionInitSql("set time zone 'Europe/Amsterdam'");
        return pool;
    }

    /** Name of the database the application under test works on. */
    public String database() {
        return database;
    }

    /** Statements as the superuser. */
    public JdbcClient jdbc() {
        return jdbc;
    }

    /** How many rows a table has, over all teams. */
    public int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    /** Gives somebody of a {@link World} the demo world's password; says with which address they sign in. */
    public String letIn(AccountId account) {
        var email = "door-" + account + "@test.example";
        jdbc.sql("update account set email = ?, password_hash ="
                        + " (select password_hash from account where email = 'sanne@wilgenhof.example') where id = ?")
                .params(email, account.value())
                .update();
        return email;
    }
}
