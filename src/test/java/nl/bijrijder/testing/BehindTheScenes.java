package nl.bijrijder.testing;

import nl.bijrijder.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application's database as the superuser sees it: every row, whoever it belongs to. */
public final class BehindTheScenes {

    private final String database;
    private final JdbcClient jdbc;

    BehindTheScenes(String database) {
        this.database = database;
        this.jdbc = JdbcClient.create(TestDatabase.superuser(database));
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
