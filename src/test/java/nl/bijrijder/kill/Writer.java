package nl.bijrijder.kill;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.bijrijder.kill.Tally.Saved;

/**
 * Types one thing after another and sends it until Bijrijder says that it is saved: the redirect that only follows a commit. A
 * writer that gets an error, or no answer at all, does what people do: the same form once more, signing in again when asked to.
 */
final class Writer implements Runnable {

    private static final Duration LONGEST_RETRY = Duration.ofSeconds(90);
    private static final long PAUSE_MILLIS = 150;

    private final Desk desk;
    private final Browser browser;
    private final Server server;
    private final Tally tally;
    private final AtomicBoolean over;

    Writer(Desk desk, int port, Server server, Tally tally, AtomicBoolean over) {
        this.desk = desk;
        this.browser = new Browser(port, desk.who());
        this.server = server;
        this.tally = tally;
        this.over = over;
    }

    @Override
    public void run() {
        try {
            while (!over.get()) {
                try {
                    write(browser.form(place(), desk.action()));
                } catch (IOException away) {
                    // nothing was typed yet
                    Thread.sleep(PAUSE_MILLIS);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException broken) {
            tally.strange.add(desk + ": " + broken);
        }
    }

    private String place() throws IOException, InterruptedException {
        var arrow = desk.page().indexOf(" > ");
        if (arrow < 0) {
            return desk.page();
        }
        var link = browser.open(desk.page().substring(0, arrow))
                .select("a[href^=" + desk.page().substring(arrow + 3) + "]")
                .first();
        return link.attr("href") + "/notes/new";
    }

    private void write(Browser.Form blank) throws InterruptedException {
        var text = desk.what() + " " + UUID.randomUUID();
        var form = blank.with(desk.typed().apply(text));
        var saved = new Saved(desk, form.fields().get("id"), text);
        var end = System.nanoTime() + LONGEST_RETRY.toNanos();
        for (var tries = 1; System.nanoTime() < end; tries++) {
            try {
                var answer = browser.send(form);
                if (answer.status() == 302 && answer.location().startsWith(desk.saved())) {
                    tally.acknowledged.add(saved);
                    if (tries > 1) {
                        tally.retried.incrementAndGet();
                    }
                    return;
                }
                if (answer.isSignIn() || answer.status() == 419) {
                    form = form.with(Map.of(
                            "_csrf",
                            browser.form(place(), desk.action()).fields().get("_csrf")));
                    continue;
                }
                if (answer.status() < 500) {
                    tally.strange.add(desk.what() + ": " + answer.complaint());
                    return;
                }
            } catch (IOException away) {
                // no answer: saved or not, nobody knows
            }
            if (tries == 1) {
                tally.errors.incrementAndGet();
            }
            Thread.sleep(PAUSE_MILLIS);
            if (tries == 1 && wasSavedUnseen(saved)) {
                tally.savedUnseen.incrementAndGet();
            }
        }
        tally.givenUp.add(saved);
    }

    /** Whether the row is there although the writer got no answer; unknown, so no, while the server is away. */
    private boolean wasSavedUnseen(Saved saved) {
        try (var database = server.connect()) {
            return Tally.isThere(database, saved);
        } catch (SQLException away) {
            return false;
        }
    }
}
