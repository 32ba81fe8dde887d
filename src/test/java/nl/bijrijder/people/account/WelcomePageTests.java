package nl.bijrijder.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class WelcomePageTests {

    private static final String PASSWORD = "een lange zin";

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private Accounts accounts;

    @Autowired
    private BehindTheScenes behind;

    private final String email = "welkom-" + AccountId.random() + "@test.example";

    @Test
    void somebodyWithACodeChoosesAPasswordOnce() {
        var code = invited();
        assertThat(send(email.toUpperCase(Locale.ROOT), code.toLowerCase(Locale.ROOT), PASSWORD))
                .redirectedUrl()
                .isEqualTo("/login");
        assertThat(accounts.credentialsOf(email)).isPresent();
        assertThat(send(email, code, PASSWORD)).hasStatus(422);
    }

    @Test
    void anUnknownAddressAndAWrongCodeGetTheSameAnswer() {
        invited();
        var wrong = Pages.html(send(email, "AAAAA-AAAAA-AAAAA-AAAAA", PASSWORD));
        var unknown = Pages.html(send("nobody@test.example", "AAAAA-AAAAA-AAAAA-AAAAA", PASSWORD));
        assertThat(wrong.select("#code-error").text()).isNotEmpty();
        assertThat(unknown.select(".error-summary").html())
                .isEqualTo(wrong.select(".error-summary").html());
    }

    @Test
    void anExpiredCodeIsRefused() {
        var code = invited();
        behind.jdbc()
                .sql("update account set invitation_expires_at = app_now() - interval '1 second' where email = ?")
                .param(email)
                .update();
        assertThat(send(email, code, PASSWORD)).hasStatus(422);
    }

    @Test
    void aShortPasswordIsRefusedAndTheCodeStillWorks() {
        var code = invited();
        var answer = send(email, code, "elf tekens.");
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("#password-error").text()).contains("minstens 12");
        assertThat(Pages.html(send(email, code, "password1234"))
                        .select("#password-error")
                        .text())
                .contains("te makkelijk te raden");
        assertThat(send(email, code, PASSWORD)).hasStatus3xxRedirection();
    }

    @Test
    void theSetUpPageIsGoneOnceThereIsAManager() {
        assertThat(pages.openAsNobody("/setup")).hasStatus(404);
    }

    private MvcTestResult send(String typedEmail, String code, String password) {
        return pages.send(
                world.account("Bezoeker"), "/welcome", Map.of("email", typedEmail, "code", code, "password", password));
    }

    private String invited() {
        return world.asManager(user -> {
            var name = PersonName.of("Nieuw", null, null);
            var id = accounts.register(
                    user, new RegisterAccount(AccountId.random(), EmailAddress.of(email), name, false));
            return accounts.invite(user, id).text();
        });
    }
}
