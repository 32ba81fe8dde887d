package nl.bijrijder.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.TestTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * What pages take keeps to the table of budgets, and what takes less makes the number lower. The application has a database of its
 * own, so that no other test adds to a page.
 */
@ApplicationTest
@TestPropertySource(properties = "spring.application.name=bijrijder-budgets")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BudgetTests {

    private static final int STUDENTS = 24;

    private static final int WARMING = 60;
    private static final int GOES = 15;
    private static final int KILOBYTE = 1024;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private Pages pages;

    private Residents residents;

    @BeforeAll
    void fill(@LocalServerPort int port) throws SQLException, IOException {
        residents = Residents.settle(behind, STUDENTS, port);
    }

    @AfterAll
    void leave() {
        residents.close();
    }

    static List<Budget> all() {
        return Budget.all();
    }

    static List<Budget> busiest() {
        return Budget.all().stream().filter(budget -> budget.kilobytes() > 0).toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aPageKeepsToItsBudget(Budget budget) {
        var look = residents.dearest(budget);
        assertThat(
                        TestTime.isOrdinary()
                                ? budget.problems(look.statements(), look.bytes())
                                : budget.problemsOnAnotherDay(look.statements(), look.bytes()))
                .isEmpty();
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("busiest")
    void aBusyPageTakesNoMoreMemory(Budget budget) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var page = page(budget);
        for (var go = 0; go < WARMING; go++) {
            assertThat(page.get()).hasStatusOk();
        }
        var taken = LongStream.range(0, GOES)
                .map(go -> {
                    var before = threads.getCurrentThreadAllocatedBytes();
                    page.get();
                    return threads.getCurrentThreadAllocatedBytes() - before;
                })
                .sorted()
                .toArray()[GOES / 2];
        System.out.printf("%s: %d kilobytes of memory%n", budget, taken / KILOBYTE);
        assertThat(budget.problems((int) (taken / KILOBYTE))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"student3 /student", "coach0 /coach", "leader0 /team", "manager0 /manage"})
    void everyPageOfAMenuHasABudget(String start) {
        var who = start.split(" ")[0];
        var menu = pages.page(account(who), start.split(" ")[1])
                .select(".site-nav a")
                .eachAttr("href");
        var budgets = Budget.all().stream()
                .filter(budget -> budget.who().equals(who))
                .map(Budget::page)
                .toList();
        assertThat(menu).isNotEmpty().isSubsetOf(budgets);
    }

    /** Few and many rows are compared by what is counted on the thread of a test. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "student3 /student",
                "coach0 /coach",
                "coach0 /coach/students/{student 3}",
                "coach0 /coach/search?q=faalangst",
                "leader0 /team",
                "manager0 /manage/accounts"
            })
    void whatIsCountedOnAThreadIsWhatTheServerReceives(String page) {
        var look = page(new Budget(page.split(" ", 2)[0], page.split(" ", 2)[1], 0, 0, 0));
        look.get();
        compare(() -> assertThat(look.get()).hasStatusOk());
    }

    @Test
    void aNoteIsCountedOnAThreadAsTheServerReceivesIt() {
        var coach = account("coach0");
        var student = new Budget("coach0", "/coach/students/{student 1}", 0, 0, 0).address(behind.jdbc());
        var form = pages.page(coach, student + "/notes/new");
        var fields = new HashMap<String, String>();
        form.select("main input[type=hidden]:not([name=_csrf]), main input[name=content.occurredOn]")
                .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        fields.putAll(Map.of(
                "content.kind", "SHORT_MOMENT",
                "content.text", "Ze belde zelf.",
                "content.outcome.nextStep", "Morgen bellen.",
                "audience", "TEAM"));
        compare(() -> assertThat(pages.send(coach, student + "/notes", fields)).hasStatus3xxRedirection());
    }

    private void compare(Runnable work) {
        var counted = new long[1];
        var asked = Asked.during(behind.jdbc(), () -> counted[0] = Statements.count(work));
        assertThat(counted[0]).isPositive().isEqualTo((long) asked.statements());
    }

    private Supplier<MvcTestResult> page(Budget budget) {
        var path = budget.address(behind.jdbc());
        if (budget.who().equals(Residents.NOBODY)) {
            return () -> pages.openAsNobody(path);
        }
        var account = account(budget.who());
        return () -> pages.open(account, path);
    }

    private AccountId account(String who) {
        return new AccountId(behind.jdbc()
                .sql("select id from account where email = ?")
                .param(Residents.email(who))
                .query(UUID.class)
                .single());
    }
}
