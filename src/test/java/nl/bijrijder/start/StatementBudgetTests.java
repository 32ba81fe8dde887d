package nl.bijrijder.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What each start page of the demo world may ask of the database, scope settings included. A third of what a student's page asks is about the
 * next visit and the last: what each module asks there is one line, whatever their number.
 */
@ApplicationTest
class StatementBudgetTests {

    @Autowired
    private Pages pages;

    @Autowired
    private BehindTheScenes behind;

    @ParameterizedTest
    @CsvSource({
        "noor@wilgenhof.example, /student, 38",
        "sanne@wilgenhof.example, /coach, 26",
        "ingrid@wilgenhof.example, /team, 10",
        "ingrid@wilgenhof.example, /team/visits, 7",
        "fatima@hetveer.example, /manage, 9"
    })
    void aStartPageKeepsToItsBudget(String email, String path, int budget) {
        var account = new AccountId(behind.jdbc()
                .sql("select id from account where email = :email")
                .param("email", email)
                .query(UUID.class)
                .single());
        pages.page(account, path);
        var statements = Statements.count(() -> pages.page(account, path));
        System.out.printf("%s: %d statements%n", path, statements);
        assertThat(statements).isLessThanOrEqualTo(budget);
    }
}
