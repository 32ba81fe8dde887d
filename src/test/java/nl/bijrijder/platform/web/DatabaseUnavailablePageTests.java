package nl.bijrijder.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.EOFException;
import java.sql.SQLException;
import java.util.stream.Stream;
import nl.bijrijder.testing.ApplicationTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.DisconnectedClientHelper;

/** The database went away: people read that in plain words, and nobody takes an empty page for an answer. */
@ApplicationTest
class DatabaseUnavailablePageTests {

    @Autowired
    private DatabaseUnavailablePage awayPage;

    @Autowired
    private WebApplicationContext context;

    private static Stream<Exception> away() {
        var line = new SQLException("An I/O error occurred", "08006", new EOFException());
        return Stream.of(
                new TransactionSystemException("no commit", line),
                new ServletException(new CannotCreateTransactionException("no connection")),
                new RuntimeException(new SQLException("terminating connection", "57P01")),
                new RuntimeException(new SQLException("Connection is closed")));
    }

    @ParameterizedTest
    @MethodSource("away")
    void thePageSaysThatItIsNotTheirFaultAndThatSendingAgainDoesNoHarm(Exception failed) throws Exception {
        var response = new MockHttpServletResponse();
        awayPage.doFilter(request(), response, failing(failed));
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("30");
        var page = Jsoup.parse(response.getContentAsString());
        assertThat(page.select("h1").text()).isEqualTo("Bijrijder is even weg");
        assertThat(page.select("main").text()).contains("nooit dubbel");
    }

    /** Left to Spring MVC, an end of file on the line to the database would be a browser that left: status 200 and no page. */
    @Test
    void aBrokenLineToTheDatabaseIsNotTakenForABrowserThatLeft() throws Exception {
        var failed = away().findFirst().orElseThrow();
        assertThat(DisconnectedClientHelper.isClientDisconnectedException(failed))
                .as("what it would be taken for")
                .isTrue();
        assertThatThrownBy(
                        () -> firstResolver().resolveException(request(), new MockHttpServletResponse(), null, failed))
                .isInstanceOf(DatabaseUnavailable.class);
    }

    @Test
    void everyOtherErrorGoesItsOwnWay() {
        var other = new DataIntegrityViolationException("refused", new SQLException("not unique", "23505"));
        assertThatThrownBy(() -> awayPage.doFilter(request(), new MockHttpServletResponse(), failing(other)))
                .isSameAs(other);
        assertThat(firstResolver().resolveException(request(), new MockHttpServletResponse(), null, other))
                .isNull();
    }

    /** The one the dispatcher asks first, sorted as it sorts them. */
    private HandlerExceptionResolver firstResolver() {
        return context.getBeansOfType(HandlerExceptionResolver.class).values().stream()
                .min(AnnotationAwareOrderComparator.INSTANCE)
                .orElseThrow();
    }

    private MockHttpServletRequest request() {
        return new MockHttpServletRequest(context.getServletContext(), "POST", "/team/companies");
    }

    private static FilterChain failing(Exception failed) {
        return (request, response) -> {
            if (failed instanceof ServletException refused) {
                throw refused;
            }
            throw (RuntimeException) failed;
        };
    }
}
