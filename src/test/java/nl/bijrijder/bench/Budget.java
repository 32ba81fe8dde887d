package nl.bijrijder.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What one page may cost: a line of {@value #TABLE}. The numbers there only go down.
 *
 * @param who somebody of the data of the {@link Filler}, a guest, or nobody
 * @param page an address; <code>{student 3}</code> in it stands for the id of the student with that number
 * @param statements how many the server receives, exactly
 * @param bytes how long the answer is at most, uncompressed
 * @param kilobytes how much memory answering it takes, within a tenth; 0 where it is not measured
 */
record Budget(String who, String page, int statements, int bytes, int kilobytes) {

    private static final String TABLE = "budgets.csv";
    private static final Pattern ID = Pattern.compile("\\{([a-z]+) (\\d+)}");
    private static final int COLUMNS = 5;

    private static final double LEAST_BYTES = 0.9;
    private static final double MOST_BYTES_ON_ANOTHER_DAY = 1.3;
    private static final double LEAST_KILOBYTES = 0.8;
    private static final double MOST_KILOBYTES = 1.1;

    /** All of them. */
    static List<Budget> all() {
        try {
            return new ClassPathResource(TABLE, Budget.class)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(Budget::of)
                    .toList();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static Budget of(String line) {
        var cells = line.strip().split("\\s*,\\s*", COLUMNS);
        return new Budget(cells[0], cells[1], number(cells[2]), number(cells[3]), number(cells[4]));
    }

    private static int number(String cell) {
        return cell.equals("-") ? 0 : Integer.parseInt(cell);
    }

    /** Where the page is in a database that was filled. */
    String address(JdbcClient jdbc) {
        return ID.matcher(page).replaceAll(id -> jdbc.sql("select bench.id(?, ?)::text")
                .params(id.group(1), Integer.valueOf(id.group(2)))
                .query(String.class)
                .single());
    }

    /** What is wrong with a page that took so much on the ordinary day of tests; nothing when it keeps to its budget. */
    List<String> problems(int statementsTaken, int bytesTaken) {
        var problems = problems("statements", statementsTaken, statements, statements);
        problems.addAll(problems("bytes", bytesTaken, (int) (LEAST_BYTES * bytes), bytes));
        return problems;
    }

    /** What is wrong with a page that took so much on another day, when other parts of the year are on it. */
    List<String> problemsOnAnotherDay(int statementsTaken, int bytesTaken) {
        var problems = problems("statements", statementsTaken, 0, statements);
        problems.addAll(problems("bytes", bytesTaken, 0, (int) (MOST_BYTES_ON_ANOTHER_DAY * bytes)));
        return problems;
    }

    /** What is wrong with a page that took so much memory. */
    List<String> problems(int kilobytesTaken) {
        var least = (int) (LEAST_KILOBYTES * kilobytes);
        return problems("kilobytes of memory", kilobytesTaken, least, (int) (MOST_KILOBYTES * kilobytes));
    }

    private List<String> problems(String unit, int taken, int least, int most) {
        var problems = new ArrayList<String>();
        if (taken > most) {
            problems.add("%s is over its budget of %d %s: %d".formatted(page, most, unit, taken));
        }
        if (taken < least) {
            problems.add("lower the number in %s: %s takes %d %s, not %d".formatted(TABLE, page, taken, unit, least));
        }
        return problems;
    }

    @Override
    public String toString() {
        return who + " " + page;
    }
}
