package nl.bijrijder.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A student's start page comes over a slow school network: what it weighs on the wire, the first time and after. */
@BrowserTest
class PageWeightTests {

    private static final long FIRST_VISIT = 150_000;
    private static final long LATER_VISIT = 20_000;

    @LocalServerPort
    private int port;

    @Test
    void theStudentsStartPageIsLight() {
        try (var visitor = Visitor.onAPhone(port)) {
            var page = visitor.page();
            var bytes = new AtomicLong();
            var network = page.context().newCDPSession(page);
            network.send("Network.enable");
            network.on(
                    "Network.loadingFinished",
                    event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));

            visitor.signIn("noor@wilgenhof.example", "bijrijder-demo");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            var firstVisit = bytes.getAndSet(0);

            visitor.open("/student");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            var laterVisit = bytes.get();

            System.out.printf("student's start page: %d bytes at first, %d after%n", firstVisit, laterVisit);
            assertThat(firstVisit).isPositive().isLessThan(FIRST_VISIT);
            assertThat(laterVisit).isPositive().isLessThan(LATER_VISIT);
        }
    }
}
