package nl.bijrijder.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import nl.bijrijder.shared.DatabaseScope;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@ApplicationTest
class PageReadingTests {

    private final MockHttpServletRequest get = new MockHttpServletRequest("GET", "/coach");
    private final MockHttpServletResponse answer = new MockHttpServletResponse();

    @Autowired
    private PageReading reading;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private World world;

    @Autowired
    private Pages pages;

    @Autowired
    private BehindTheScenes behind;

    @Test
    void aPageWritesNothingWhileItIsRead() {
        try (var page = reading.begin(get)) {
            assertThatThrownBy(() -> jdbc.sql("delete from draft").update()).hasMessageContaining("read-only");
        }
    }

    @Test
    void whatReadingLeavesBehindFollowsItsTransaction() {
        var done = new ArrayList<String>();
        try (var page = reading.begin(get)) {
            PageReading.afterwards(
                    () -> done.add("after " + TransactionSynchronizationManager.isActualTransactionActive()));
            assertThat(done).isEmpty();
            reading.postHandle(get, answer, this, null);
        }
        assertThat(done).containsExactly("after false");
    }

    @Test
    void aPageThatFailedLeavesNothingBehind() {
        var done = new ArrayList<String>();
        try (var page = reading.begin(get)) {
            PageReading.afterwards(() -> done.add("after"));
        }
        assertThat(done).isEmpty();
        assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                .isFalse();
    }

    @Test
    void noWorkGetsAScopeThatItsTransactionDoesNotCarry() {
        var scope = DatabaseScope.of(world.user(world.team().coach()));
        try (var page = reading.begin(get)) {
            assertThatThrownBy(() -> scope.call(() -> "read")).hasMessageContaining("a transaction runs already");
            assertThatThrownBy(scope::open).hasMessageContaining("a transaction runs already");
        }
        assertThat(scope.call(() -> "read")).isEqualTo("read");
    }

    @Test
    void whatIsSentMayWrite() {
        try (var page = reading.begin(new MockHttpServletRequest("POST", "/coach"))) {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isFalse();
        }
    }

    @Test
    void anAnswerThatIsNoPageHoldsNoConnection() throws NoSuchMethodException {
        var photo = new org.springframework.web.method.HandlerMethod(this, "photo");
        try (var page = reading.begin(get)) {
            reading.preHandle(get, answer, photo);
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isFalse();
        }
    }

    /** A handler that answers with a photo. */
    public byte[] photo() {
        return new byte[0];
    }

    @Test
    void aLookIsOnRecordBeforeItsPageLeavesAndNotForAPageThatWasRefused() {
        var team = world.team();
        var stranger = world.team().coach();
        var before = looks();
        pages.page(team.coach(), "/coach/students/" + team.student());
        assertThat(looks()).isEqualTo(before + 1);
        assertThat(pages.open(stranger, "/coach/students/" + team.student())).hasStatus(404);
        assertThat(looks()).isEqualTo(before + 1);
    }

    private int looks() {
        return behind.count("student_access where act = 'FILE_READ'");
    }
}
