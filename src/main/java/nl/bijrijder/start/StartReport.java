package nl.bijrijder.start;

import java.util.Locale;
import nl.bijrijder.people.account.FirstManager;
import nl.bijrijder.people.account.SignInCard;
import nl.bijrijder.people.account.SignInCards;
import nl.bijrijder.shared.BaseUrl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The last thing a start says: where Bijrijder is, what is in it, and who can come in. */
@Component
class StartReport {

    private static final Logger LOG = LoggerFactory.getLogger(StartReport.class);
    private static final String RULE = "-".repeat(78);

    private final FirstManager firstManager;
    private final ObjectProvider<SignInCards> demo;
    private final BaseUrl site;
    private final MessageSource messages;

    StartReport(FirstManager firstManager, ObjectProvider<SignInCards> demo, BaseUrl site, MessageSource messages) {
        this.firstManager = firstManager;
        this.demo = demo;
        this.site = site;
        this.messages = messages;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        var report = new StringBuilder("Bijrijder is ready\n").append(RULE).append('\n');
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            report.append("  Open  ")
                    .append(site.link("/")
                            .orElse("http://127.0.0.1:" + web.getWebServer().getPort() + "/"))
                    .append('\n');
        }
        if (!site.isKnown() && demo.getIfAvailable() == null) {
            report.append("  BIJRIJDER_BASE_URL is not set: cookies are not yet for https alone. Say there\n")
                    .append("  where people come in, like https://bijrijder.example\n");
        }
        demo.ifAvailable(cards -> tellDemoWorld(cards, report));
        firstManager.printableCode().ifPresent(code -> report.append(
                        "  Nobody keeps this installation yet. The first manager comes in at /setup\n")
                .append("  with this one-time code:  ")
                .append(code.text())
                .append('\n'));
        LOG.info("{}", report.append(RULE));
    }

    private void tellDemoWorld(SignInCards cards, StringBuilder report) {
        report.append("  This is the demo world: everybody in it is invented. All accounts have\n  the password ")
                .append(cards.password())
                .append("\n\n");
        for (var card : cards.cards()) {
            report.append("  %-26s %s%n".formatted(card.email(), what(card)));
        }
    }

    private String what(SignInCard card) {
        return messages.getMessage(card.roleKey(), null, Locale.ENGLISH);
    }
}
